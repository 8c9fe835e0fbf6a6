<#-- The greeting. -->
<#if line("salutation")?has_content>
<p class="salutation"<#if requester.salutation?? && !replaced("salutation")>${at(requester.salutation)} data-passage="salutation" data-origin="standard"<#else>${from("salutation")}</#if>>${line("salutation")}</p>
</#if>
