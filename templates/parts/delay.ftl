<#-- The apology for a late reply. One that the officer or the house worded stands, whatever the letter says of delay. -->
<#if passage("delay")?has_content && (delay.apologise || replaced("delay"))>
<div class="part delay">
${heading("delay", 2)}
${passage("delay")}
<#if delay.reason?? && !replaced("delay")>
${block(delay.reason)}
</#if>
</div>
<#elseif delay.reason?? && !replaced("delay")>
<div class="part delay">
${block(delay.reason)}
</div>
</#if>
