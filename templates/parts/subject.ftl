<#-- The subject line: the first heading of the document. -->
${heading("letter", 1)}
