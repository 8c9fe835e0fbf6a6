<#-- Thanks, when the request was received, what it is about. -->
<#if passage("opening")?has_content>
<div class="part opening">
${heading("opening", 2)}
${passage("opening")}
<#if !received??>
${unfinished("received", "the date on which the request was received")}
</#if>
</div>
</#if>
