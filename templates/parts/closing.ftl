<#-- The end of the letter proper. -->
<#if passage("closing")?has_content || line("signOff")?has_content || signatory.name?? || signatory.role??>
<div class="part closing">
${heading("closing", 2)}
${passage("closing")}
<#if line("signOff")?has_content || signatory.name?? || signatory.role??>
<div class="signature">
<#if line("signOff")?has_content>
<p class="sign-off"${from("signOff")}>${line("signOff")}</p>
</#if>
<#if signatory.name??>
<p class="name"${at(signatory.name)}>${inline(signatory.name)}</p>
</#if>
<#if signatory.role??>
<p class="role"${at(signatory.role)}>${inline(signatory.role)}</p>
</#if>
</div>
</#if>
</div>
</#if>
