<#-- What goes with the letter. -->
<#if enclosures?has_content || (replaced("enclosures") && passage("enclosures")?has_content)>
<div class="part enclosures">
${heading("enclosures", 2)}
${passage("enclosures")}
<#if enclosures?has_content>
<ul>
<#list enclosures as e>
<li${at(e)}>${inline(e)}</li>
</#list>
</ul>
</#if>
</div>
</#if>
