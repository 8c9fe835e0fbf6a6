<#-- The law, the harm, the public interest, the decision: for one basis. -->
<#if !basis.used>
${unfinished(basis.field, "no question rests on this basis")}
</#if>
<#if !basis.exemption?? && !replaced("statement", basis)>
${unfinished(basis.field + ".exemption", "the exemption")}
</#if>
<#if basis.exemption?? && !basis.interest?? && !replaced("statement", basis)>
${unfinished(basis.field + ".limb", "the interest by virtue of which section 31(3) applies")}
</#if>
<#if basis.exemption?? && !basis.likelihood?? && !replaced("statement", basis)>
${unfinished(basis.field + ".likelihood", "the likelihood: would, or would be likely to")}
</#if>
${heading("statement", 3, basis)}
${passage("statement", basis)}
${heading("law", 3, basis)}
${passage("law", basis)}
<#include "/parts/harm.ftl">
<#if !holding>
<#include "/parts/public-interest.ftl">
</#if>
<#if passage("indication", basis)?has_content>
${heading("indication", 3, basis)}
${passage("indication", basis)}
</#if>
