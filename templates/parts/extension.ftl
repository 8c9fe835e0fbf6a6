<#-- The public-interest extension of a holding notice: section 10(3) and section 17(2). -->
<#if holding>
<div class="part extension">
${heading("extension", 2)}
${passage("extension")}
<#if extension.reason??>
${block(extension.reason)}
</#if>
<#if !extension.until??>
${unfinished("extension.until", "the estimated date of the decision")}
</#if>
</div>
</#if>
