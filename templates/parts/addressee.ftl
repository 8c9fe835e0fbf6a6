<#-- Who the letter goes to. -->
<#if requester.name?? || requester.address?has_content>
<div class="addressee">
<p><#if requester.name??><span${at(requester.name)}>${inline(requester.name)}</span></#if><#list requester.address as l><#if requester.name?? || l?index gt 0><br/></#if><span${at(l)}>${inline(l)}</span></#list></p>
</div>
</#if>
