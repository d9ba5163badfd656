namespace ResolutionTracker.Browser.Tests.Drafting;

/// <summary>What programs put on the clipboard beside the plain text, in their own manner and with words of ours.</summary>
internal static class Clipboards
{
    public const string Word =
        """
        <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
        <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
        <title>Not a word of this</title>
        <style><!-- /* List Definitions */ @list l0 {mso-list-id:571503146;} @list l0:level1 {mso-level-text:"%1\."; } --></style>
        <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
        <body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
        <p class=MsoNormal><i><span style='mso-ansi-language:EN-GB'>The Security Council</span></i><span>,<o:p></o:p></span></p>
        <p class=MsoNormal><i>Recalling</i> its earlier resolutions on the
        harbour of Northport,<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""></a><o:p></o:p></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraphCxSpFirst style='margin-left:0cm;text-indent:36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='mso-bidi-font-family:"Times New Roman"'><span style='mso-list:Ignore'>7.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><i>Decides</i>
        to extend the mandate, <del cite="mailto:a%20delegate" datetime="2026-01-01T10:00">and never to end it,</del><ins cite="mailto:a%20delegate" datetime="2026-01-01T10:00">namely</ins>:<o:p></o:p></p>
        <p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>(a)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>By six months:<o:p></o:p></p>
        <p class=MsoListParagraphCxSpMiddle style='margin-left:108.0pt;mso-list:l0 level3 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>(i)<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>By sea;<o:p></o:p></p>
        <p class=MsoListParagraphCxSpMiddle style='margin-left:108.0pt;mso-list:l0 level3 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>(ii)<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>By land;<o:p></o:p></p>
        <p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>(b)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>By one year;<o:p></o:p></p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>8.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><i>Requests</i> a report.<o:p></o:p></p>
        <!--EndFragment--></body></html>
        """;

    public const string WordAsText =
        """
        The Security Council,

        Recalling its earlier resolutions on the harbour of Northport,

        7. Decides to extend the mandate, namely:

        (a) By six months:

        (i) By sea;

        (ii) By land;

        (b) By one year;

        8. Requests a report.
        """;

    public const string GoogleDocs =
        """
        <meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0f8fad5b-d9cb-469f-a165-70867728950e"><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-style:italic;">Recalling</span><span style="font-size:11pt;"> the harbour,</span></p><br /><ol style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:decimal;font-size:11pt;" aria-level="1"><p dir="ltr" style="line-height:1.38;" role="presentation"><span style="font-style:italic;">Decides</span><span> as follows:</span></p></li><ol style="margin-top:0;"><li dir="ltr" style="list-style-type:lower-alpha;" aria-level="2"><p dir="ltr" role="presentation"><span>To wait:</span></p></li><ol><li dir="ltr" style="list-style-type:lower-roman;" aria-level="3"><p dir="ltr" role="presentation"><span>In the harbour;</span></p></li></ol><li dir="ltr" style="list-style-type:lower-alpha;" aria-level="2"><p dir="ltr" role="presentation"><span>To see;</span></p></li></ol><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>Requests a report.</span></p></li></ol></b><br class="Apple-interchange-newline">
        """;

    public const string GoogleDocsAsText =
        """
        Recalling the harbour,

        1. Decides as follows:

        (a) To wait:

        (i) In the harbour;

        (b) To see;

        2. Requests a report.
        """;

    public const string LibreOffice =
        """
        <!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2 (Linux)"/><style type="text/css">p { line-height: 115% }</style></head><body lang="fr-FR" dir="ltr">
        <p style="line-height: 100%"><i>Rappelant</i> ses résolutions sur
        le port,</p>
        <ol start="4">
        	<li><p style="line-height: 100%"><i>Décide</i> ce qui suit&#160;:</p>
        	<ol type="a">
        		<li><p>Attendre&#160;;</p></li>
        		<li value="4"><p>Voir venir&#160;:</p>
        		<ol type="i"><li><p>en mer&#160;;</p></li></ol></li>
        	</ol></li>
        	<li><p>Demande un rapport.</p></li>
        </ol></body></html>
        """;

    public const string LibreOfficeAsText =
        """
        Rappelant ses résolutions sur le port,

        4. Décide ce qui suit :

        (a) Attendre ;

        (d) Voir venir :

        (i) en mer ;

        5. Demande un rapport.
        """;

    public const string Web =
        """
        <div><h2>Harbour <em>matters</em></h2><script>window.harmed = 1</script><p style="display:none">Not shown</p><table><tbody><tr><td>1.</td><td>Decides<br>to wait;</td></tr><tr><td>2.</td><td>Requests <b>a report</b>.</td></tr></tbody></table><img src=x onerror="window.harmed = 2"><ul><li>One thing</li></ul>Loose words<br><br>and more</div>
        """;

    public const string WebAsText =
        """
        Harbour matters

        1.

        Decides
        to wait;

        2.	Requests a report.

        One thing

        Loose words

        and more
        """;
}
