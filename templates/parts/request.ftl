<#-- The questions as received, under the requester's own headings and with the requester's own numbers. -->
<#if questions?has_content || introduction?? || (replaced("request") && passage("request")?has_content)>
<div class="part request">
${heading("request", 2)}
${passage("request")}
<div class="questions">
<#if introduction??>
<div class="introduction">
${block(introduction)}
</div>
</#if>
<#list questions as question>
<#if question.group??>
<h3 class="group"${at(question.group)}>${inline(question.group)}</h3>
</#if>
<div class="question" data-field="${question.field}">
<#if question.number??>
${numbered(question.text!"", question.number)}
<#elseif question.text??>
${block(question.text)}
</#if>
<#if question.hasTable && line("request.table")?has_content>
<p class="note"${from("request.table")}>${line("request.table")}</p>
</#if>
</div>
</#list>
</div>
</div>
</#if>
