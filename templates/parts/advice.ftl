<#-- Advice and assistance: section 16. -->
<#if advice?? || (replaced("advice") && passage("advice")?has_content)>
<div class="part advice">
${heading("advice", 2)}
${passage("advice")}
<#if advice??>
${block(advice)}
</#if>
</div>
</#if>
