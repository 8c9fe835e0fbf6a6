<#-- The reference and the date. -->
<div class="particulars">
<#if reference??>
<p${at(reference)}><#if line("label.reference")?has_content><strong>${line("label.reference")}</strong> </#if>${inline(reference)}</p>
</#if>
<p data-field="dated"><#if line("label.date")?has_content><strong>${line("label.date")}</strong> </#if>${dated}</p>
</div>
