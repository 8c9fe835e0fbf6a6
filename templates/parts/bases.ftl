<#-- One section for each basis, each about its own questions and nothing else. -->
<#list bases as basis>
<div class="part basis" data-field="${basis.field}">
${heading("basis", 2, basis)}
<#assign scope=basis.scope>
<#include "/parts/scope.ftl">
<#include "/parts/basis.ftl">
</div>
</#list>
