<#-- A part of the council's own: the offer of other formats. letters/letter.ftl says where it stands. -->
<div class="part formats">
<h2>Other formats</h2>
${passage("house.formats")}
</div>
