<#-- The requester's tables, completed, where they are too long for the body of the letter. -->
<#if annex?has_content || (replaced("annex") && passage("annex")?has_content)>
<div class="part annex">
${heading("annex", 2)}
${passage("annex")}
<#list annex as entry>
<div class="annex-table">
<#if line("annex.heading", entry)?has_content>
<h3${from("annex.heading")}>${line("annex.heading", entry)}</h3>
</#if>
<#if entry.text??>
${block(entry.text)}
</#if>
<#assign table=entry.table>
<#include "/parts/table.ftl">
</div>
</#list>
</div>
</#if>
