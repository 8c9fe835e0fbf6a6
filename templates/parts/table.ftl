<#-- A requester's table with an answer in every row. -->
<#if table.rows?has_content>
<table class="answers">
<#if table.columns?has_content>
<thead>
<tr><#list table.columns as cell><#if cell.words??><th scope="col"${at(cell.words)}>${inline(cell.words)}</th><#else><td></td></#if></#list></tr>
</thead>
</#if>
<tbody>
<#list table.rows as row>
<tr><#list row as cell><#if cell.heading><th scope="row"${at(cell.words)}>${inline(cell.words)}</th><#else><td<#if (cell.span!1) gt 1> colspan="${cell.span}"</#if><#if cell.words??>${at(cell.words)}</#if>><#if cell.words??>${inline(cell.words)}</#if></td></#if></#list></tr>
</#list>
</tbody>
</table>
</#if>
