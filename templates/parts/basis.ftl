<#-- The law, the harm, the public interest, the decision: for one basis. -->
<#if !basis.exemption??>
${unfinished(basis.field + ".exemption", "the exemption")}
</#if>
<#if basis.exemption?? && !basis.interest?? && !replaced("statement", basis)>
${unfinished(basis.field + ".limb", "the interest by virtue of which section 31(3) applies")}
</#if>
<#if basis.exemption?? && !basis.likelihood?? && !replaced("statement", basis)>
${unfinished(basis.field + ".likelihood", "the likelihood: would, or would be likely to")}
</#if>
${passage("statement", basis)}
${passage("law", basis)}
<#include "/parts/harm.ftl">
<#if holding>
${passage("indication", basis)}
<#else>
<#include "/parts/public-interest.ftl">
${passage("indication", basis)}
</#if>
