<#-- The public-interest extension of a holding notice: section 10(3) and section 17(2). -->
<#if holding || (replaced("extension") && passage("extension")?has_content)>
<div class="part extension">
${heading("extension", 2)}
${passage("extension")}
<#if extension?? && extension.reason??>
${block(extension.reason)}
</#if>
<#if holding && !extension.until??>
${unfinished("extension.until", "the estimated date of the decision")}
</#if>
</div>
</#if>
