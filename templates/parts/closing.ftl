<#-- The end of the letter proper. -->
<div class="part closing">
${heading("closing", 2)}
${passage("closing")}
<div class="signature">
<#if line("signOff")?has_content>
<p class="sign-off" data-passage="signOff">${line("signOff")}</p>
</#if>
<#if signatory.name??>
<p class="name"${at(signatory.name)}>${inline(signatory.name)}</p>
</#if>
<#if signatory.role??>
<p class="role"${at(signatory.role)}>${inline(signatory.role)}</p>
</#if>
</div>
</div>
