<#-- The factors of one side. A lead line that someone worded stands even where no factor is listed. -->
<#assign printed = factors?filter(f -> f.text?? || f.reason?? || f.source?? || (f.weight?? && line("factor.weight", f)?has_content))>
<#if printed?has_content || (replaced(side, basis) && passage(side, basis)?has_content)>
<div class="factors-of-a-side">
${heading(side, 4, basis)}
${passage(side, basis)}
<#if printed?has_content>
<ul class="factors <#if side == "factorsFor">for<#else>against</#if>">
<#list printed as factor>
<li data-field="${factor.field}">
<#if factor.text??>
${block(factor.text)}
</#if>
<#if (factor.weight?? && line("factor.weight", factor)?has_content) || factor.reason?? || factor.source??>
<p class="weight"><#if factor.weight??>${line("factor.weight", factor)}<#if factor.reason?? || factor.source??> </#if></#if><#if factor.reason??><span${at(factor.reason)}>${inline(factor.reason)}</span><#if factor.source??> </#if></#if><#if factor.source??>${line("label.source")} <span${at(factor.source)}>${inline(factor.source)}</span></#if></p>
</#if>
</li>
</#list>
</ul>
</#if>
</div>
</#if>
