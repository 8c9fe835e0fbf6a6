<#-- The greeting. -->
<#if line("salutation")?has_content>
<p class="salutation" data-field="requester.salutation" data-passage="salutation">${line("salutation")}</p>
</#if>
