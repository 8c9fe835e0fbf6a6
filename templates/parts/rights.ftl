<#-- The particulars of section 17(7): internal review, and the complaint to the regulator, whose lines follow words
     that end with a colon or with "below". -->
<#if passage("review")?has_content>
<div class="part review">
${heading("review", 2)}
${passage("review")}
</div>
<#elseif !replaced("review")>
${unfinished("authority.internalReview", "details of the internal review procedure, or that there is none")}
</#if>
<#if passage("complaint")?has_content>
<div class="part complaint">
${heading("complaint", 2)}
${passage("complaint")}
<#if !replaced("complaint") || plain("complaint")?matches(".*(:|\\bbelow[.:]?)\\s*", "s")>
<#include "/parts/regulator.ftl">
</#if>
</div>
<#elseif !replaced("complaint")>
${unfinished("authority.regulator", "the regulator, for the right to complain")}
</#if>
