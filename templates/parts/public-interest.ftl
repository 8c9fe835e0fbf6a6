<#-- The public interest test of this basis: lead line, factors of both sides, the weighing, the decision. A conclusion that
     someone worded stands, whatever was decided. -->
<#assign hasFactors=!basis.section17_4 && (basis.factorsFor?has_content || basis.factorsAgainst?has_content)>
<#if passage("publicInterest", basis)?has_content || hasFactors>
<div class="public-interest">
${heading("publicInterest", 3, basis)}
${passage("publicInterest", basis)}
<#if !basis.section17_4>
<#assign side="factorsFor">
<#assign factors=basis.factorsFor>
<#include "/parts/factors.ftl">
<#assign side="factorsAgainst">
<#assign factors=basis.factorsAgainst>
<#include "/parts/factors.ftl">
</#if>
</div>
</#if>
<#assign weighing=(passage("balance", basis)?has_content || (basis.balance.reason?? && !replaced("balance", basis))) && !basis.section17_4>
<#assign concluding=(basis.balance.maintains || replaced("conclusion", basis)) && passage("conclusion", basis)?has_content>
<#if weighing || concluding>
<div class="balance">
${heading("balance", 3, basis)}
<#if weighing>
${passage("balance", basis)}
<#if basis.balance.reason?? && !replaced("balance", basis)>
${block(basis.balance.reason)}
</#if>
</#if>
<#if concluding>
${heading("conclusion", 3, basis)}
${passage("conclusion", basis)}
</#if>
</div>
</#if>
<#if basis.balance.decided && !basis.balance.maintains>
${unfinished(basis.field + ".balance.favours", "the public interest favours an answer, so these questions cannot be refused on this basis")}
<#elseif !basis.balance.decided>
${unfinished(basis.field + ".balance.favours", "the decision where the public interest lies")}
</#if>
