<#-- What is answered, question by question, with the requester's tables completed. A lead line that someone worded stands
     even where nothing is answered. -->
<#if answers?has_content || (replaced("answers") && passage("answers")?has_content)>
<div class="part answers">
${heading("answers", 2)}
${passage("answers")}
<#list answers as answer>
<div class="answer" data-field="${answer.field}">
<#if line("answer.heading", answer)?has_content>
<h3${from("answer.heading")}>${line("answer.heading", answer)}</h3>
</#if>
<#assign scope=answer.scope>
<#include "/parts/scope.ftl">
${passage("answer.lead", answer)}
<#if answer.text??>
${block(answer.text)}
</#if>
<#if !answer.text?? && !answer.inAnnex && !answer.tables?has_content && (answer.kind!"") != "not-held">
${unfinished(answer.field + ".answer", "the answer")}
</#if>
<#list answer.tables as t>
<#assign table=t.table>
<#include "/parts/table.ftl">
</#list>
</div>
</#list>
</div>
</#if>
