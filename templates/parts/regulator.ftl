<#-- How to reach the regulator. -->
<#assign regulator=authority.regulator>
<#if regulator.name?? && (regulator.address?has_content || regulator.telephone?? || regulator.website??)>
<div class="regulator" data-field="authority.regulator">
<p>${inline(regulator.name)}<#list regulator.address as l><br/>${inline(l)}</#list></p>
<#if regulator.telephone??>
<p>${line("label.telephone")} ${inline(regulator.telephone)}</p>
</#if>
<#if regulator.website??>
<p>${line("label.website")} ${inline(regulator.website)}</p>
</#if>
</div>
</#if>
