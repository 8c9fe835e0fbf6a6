<#--
  The letter: which parts stand in it, in which order. A house that wants another order shadows this file.
  Every part prints nothing where the letter has nothing for it.
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
<#include "/parts/decision.ftl">
<#include "/parts/request.ftl">
<#include "/parts/answers.ftl">
<#include "/parts/bases.ftl">
<#include "/parts/extension.ftl">
<#include "/parts/advice.ftl">
<#include "/parts/rights.ftl">
<#include "/parts/closing.ftl">
<#include "/parts/enclosures.ftl">
<#include "/parts/annex.ftl">
</body>
</html>
