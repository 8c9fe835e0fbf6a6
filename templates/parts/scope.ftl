<#-- The questions that a section is about, where they have no numbers to name them by. -->
<#if scope.list??>
<div class="scope">
${passage("scope", scope)}
<ul>
<#list scope.list as question>
<li><#if question.group??>${inline(question.group)}: </#if><#if question.text??>“${inline(question.text)}”<#else>a question without words</#if></li>
</#list>
</ul>
</div>
</#if>
