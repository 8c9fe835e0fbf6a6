<#-- The summary: which questions got which outcome. -->
<#if (decisions?has_content || replaced("decision")) && passage("decision")?has_content>
<div class="part decision">
${heading("decision", 2)}
<div class="decision-summary">
${passage("decision")}
</div>
</div>
</#if>
<#if undecided??>
${unfinished("outcomes", "an outcome for " + undecided.questions)}
</#if>
