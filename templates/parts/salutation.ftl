<#-- The greeting. -->
<#if line("salutation")?has_content>
<p class="salutation"${from("salutation")}>${line("salutation")}</p>
</#if>
