using System.Collections.Immutable;
using System.Text;

namespace Cleanup.Tests.Kinds;

/// <summary>A script of a page ends where its element ends, and takes nothing of what stands behind it.</summary>
public sealed class PageScriptTests
{
    private static readonly Cleaner _cleaner = new();

    [Theory]
    [InlineData("document.write(1);\n//-->\n\n# # #\n\n<!--\ndocument.write(2);\n//-->")]
    [InlineData("document.write(1); //--> # # # <!-- document.write(2); //-->")]
    [InlineData("document.write(1); // ]]> # # # // <![CDATA[[ document.write(2); // ]]>")]
    [InlineData("document.write(1); /*]]>*/ # # # /*<![CDATA[*/if (window.jQuery) jQuery(function() { show(); });")]
    [InlineData("document.write(1); // done hiding --> # # # <!-- document.write(2); // done hiding -->")]
    [InlineData("document.write(1); if (a) { document.write(2); //--><!]]> # # # <!--//--><![CDATA[//><!-- document.write(3); //--><!]]>")]
    public void What_stands_between_the_scripts_of_two_elements_stays(string page)
    {
        foreach (string words in new[] { "Search", "Поиск", "我要發言", "© Harbour News 2012", "1 | 2" })
        {
            string text = page.Replace("# # #", words, StringComparison.Ordinal);
            string source = $"The council votes on Thursday.\n\n{text}\n\nThe vote is public.";
            Assert.Equal(words, CutOnly(source, text));
        }
    }

    [Fact]
    public void A_comment_to_the_end_of_its_line_between_two_elements_may_be_a_heading()
    {
        const string script = "<!--\ndocument.write(1);\n//-->\n\n//Flats in new buildings\n\n<!--\ndocument.write(2);\n//-->";
        Assert.Equal("//Flats in new buildings", CutOnly($"The council votes on Thursday.\n\n{script}", script));
    }

    [Theory]
    [InlineData("See https://press.example/7.jpg?type=small", " googletag.cmd.push(function() { show(); });")]
    [InlineData("Read more", "if(typeof slot=='undefined'){document.write(\"7\");}")]
    [InlineData("{ action.text }", "\n\nvar slots = window.slots || {};\ndocument.write(slots.length);")]
    public void What_stands_before_a_script_stays(string words, string script)
    {
        string source = $"The council votes on Thursday.\n\n{words}{script}\n\nThe vote is public.";
        Assert.Equal(words, CutOnly(source, words + script));
    }

    [Fact]
    public void A_parenthesis_of_a_sentence_is_none_of_a_script()
    {
        const string script = "Comments ( document.write(count); ) Read";
        Assert.Equal(["Comments", "(", ")", "Read"], CutOnly($"The council votes on Thursday.\n\n{script}\n", script).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("var a = 1; document.write(a);\n/* the end */")]
    [InlineData("<!-- d=document;var a='';a+='r'+escape(d.referrer) js=10//--> <!-- a+='j'+navigator.javaEnabled() js=11//-->")]
    [InlineData("n=navigator,b={o:1,w:0}; for(var f=self;f!=f.parent;f=f.parent)b.w++; try{b.y=n.javaEnabled()?1:0}catch(e){;} document.write(b.y);")]
    public void A_script_goes_as_a_whole(string script)
    {
        string source = $"The council votes on Thursday.\n\n{script}\n\nThe vote is public.";
        Finding finding = Assert.Single(_cleaner.Find(source), static finding => finding.Range.Length > 1);
        Assert.Equal(script, source.Substring(finding.Range.Start, finding.Range.Length));
    }

    [Theory]
    [InlineData("<!--//--><![CDATA[//><!--\njQuery.extend(Drupal.settings, {\"base\":\"/\"});\nslots.push({size: 7});\n//--><!]]>", "{\"base\":\"/\"}")]
    [InlineData("/* <![CDATA[ */\nvar forms = {\"root\":\"/\"};\nforms.show({now: 1});\n/* ]]> */", "{\"root\":\"/\"}")]
    public void Data_before_statements_come_back_and_the_statements_go_too(string script, string value)
    {
        string source = $"The council votes on Thursday.\n\n{script}\n\nThe vote is public.";
        Assert.Equal("", CutOnly(source, script));
        ImmutableArray<Finding> found = _cleaner.Find(source);
        Assert.Equal([LeakKinds.Json, LeakKinds.InlineScript], found.Select(static finding => finding.Kind));
        Assert.Equal(value, Encoding.UTF8.GetString(found[0].Recovery.Json.Span));
    }

    // What the text between the two sentences is without its findings.
    private static string CutOnly(string source, string script)
    {
        int start = source.IndexOf(script, StringComparison.Ordinal);
        char[] left = source.ToCharArray(start, script.Length);
        foreach (Finding finding in _cleaner.Find(source)) left.AsSpan(finding.Range.Start - start, finding.Range.Length).Fill(' ');
        return new string(left).Trim();
    }
}
