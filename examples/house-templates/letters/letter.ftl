<#--
  The council's order of the parts: the questions first, then the decision; the offer of other formats at the end.
-->
<html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB">
<head>
<title>${plain("title")}</title>
<meta name="subject" content="${plain("description")}"/>
</head>
<body>
<#include "/parts/letterhead.ftl">
<#include "/parts/addressee.ftl">
<#include "/parts/particulars.ftl">
<#include "/parts/salutation.ftl">
<#include "/parts/subject.ftl">
<#include "/parts/opening.ftl">
<#include "/parts/delay.ftl">
<#include "/parts/request.ftl">
<#include "/parts/decision.ftl">
<#include "/parts/answers.ftl">
<#include "/parts/bases.ftl">
<#include "/parts/extension.ftl">
<#include "/parts/advice.ftl">
<#include "/parts/rights.ftl">
<#include "/parts/closing.ftl">
<#include "/parts/enclosures.ftl">
<#include "/parts/house-formats.ftl">
<#include "/parts/annex.ftl">
</body>
</html>
