<#-- The prejudice: the passage where someone worded it as a whole, else the officer's fields one after another. -->
<#if basis.section17_4>
${passage("section17_4", basis)}
<#else>
<#assign harm=basis.harm>
<#assign hasFields=harm.ifYes?? || harm.ifNo?? || harm.revealed?? || harm.causalLink?? || harm.severity?? || harm.combinesWith??>
<#if passage("harm", basis)?has_content || (hasFields && !replaced("harm", basis))>
<div class="harm">
${heading("harm", 3, basis)}
<#if replaced("harm", basis)>
${passage("harm", basis)}
<#else>
${passage("harm", basis)}
<#if harm.revealed??>
${block(harm.revealed)}
</#if>
<#if harm.ifYes??>
<div class="direction">
<#if line("label.ifYes", basis)?has_content>
<p class="lead"${from("label.ifYes", basis)}><strong>${line("label.ifYes", basis)}</strong></p>
</#if>
${block(harm.ifYes)}
</div>
</#if>
<#if harm.ifNo??>
<div class="direction">
<#if line("label.ifNo", basis)?has_content>
<p class="lead"${from("label.ifNo", basis)}><strong>${line("label.ifNo", basis)}</strong></p>
</#if>
${block(harm.ifNo)}
</div>
</#if>
<#if harm.causalLink??>
${block(harm.causalLink)}
</#if>
<#if harm.severity??>
${block(harm.severity)}
</#if>
<#if harm.combinesWith??>
${block(harm.combinesWith)}
</#if>
</#if>
</div>
<#elseif !replaced("harm", basis)>
${unfinished(basis.field + ".harm", "why the exemption applies: the harm")}
</#if>
<#if harm.evidence?has_content>
<div class="evidence">
${heading("evidence", 3, basis)}
<ul class="evidence">
<#list harm.evidence as e>
<li data-field="${e.field}">
<#if e.title?? || e.url?? || e.date??>
<p><#if e.title?? || e.url??>${link(e.title!"", e.url!"")}</#if><#if e.date??><#if e.title?? || e.url??>, </#if>${inline(e.date)}</#if></p>
</#if>
<#if e.quote??>
<blockquote>${block(e.quote)}</blockquote>
</#if>
</li>
</#list>
</ul>
</div>
</#if>
</#if>
