<#-- Logo or name, and where to reply. -->
<div class="letterhead">
<#if authority.logo??>
<p class="logo" data-field="authority.logo"><img class="logo" src="noticewright:logo" alt="${authority.logo.alt!""}"/></p>
<#elseif authority.name??>
<p class="authority-name"${at(authority.name)}>${inline(authority.name)}</p>
</#if>
<#if authority.replyTo?has_content || authority.email?? || authority.telephone?? || authority.website??>
<div class="reply-to">
<#if line("label.replyTo")?has_content>
<p class="label">${line("label.replyTo")}</p>
</#if>
<#if authority.replyTo?has_content>
<p data-field="authority.replyTo"><#list authority.replyTo as l>${inline(l)}<#sep><br/></#sep></#list></p>
</#if>
<#if authority.email??>
<p${at(authority.email)}>${line("label.email")} ${inline(authority.email)}</p>
</#if>
<#if authority.telephone??>
<p${at(authority.telephone)}>${line("label.telephone")} ${inline(authority.telephone)}</p>
</#if>
<#if authority.website??>
<p${at(authority.website)}>${inline(authority.website)}</p>
</#if>
</div>
</#if>
</div>
