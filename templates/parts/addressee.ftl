<#-- Who the letter goes to, its reference and date, the greeting and the subject line. -->
<#if requester.name?? || requester.address?has_content>
<div class="addressee">
<p><#if requester.name??><span${at(requester.name)}>${inline(requester.name)}</span></#if><#list requester.address as l><#if requester.name?? || l?index gt 0><br/></#if><span${at(l)}>${inline(l)}</span></#list></p>
</div>
</#if>
<div class="particulars">
<#if reference??>
<p${at(reference)}><#if line("label.reference")?has_content><strong>${line("label.reference")}</strong> </#if>${inline(reference)}</p>
</#if>
<p data-field="dated"><#if line("label.date")?has_content><strong>${line("label.date")}</strong> </#if>${dated}</p>
</div>
<#if line("salutation")?has_content>
<p class="salutation" data-field="requester.salutation" data-passage="salutation">${line("salutation")}</p>
</#if>
${heading("letter", 1)}
