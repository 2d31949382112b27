using System.Text;
using Cleanup.Testing;

namespace Cleanup.Tests.Articles;

/// <summary>The whole main job on one article whose dump real PHP printed, also after everything that scraping does to the dump.</summary>
public sealed class HarbourBridgeTests
{
    private const string Title = "Harbour Bridge to Open for Cyclists Before It Opens for Cars";
    private static readonly Cleaner _cleaner = new();
    private static readonly string _source = Fixture.Read("articles/harbour-bridge.txt");
    private static readonly int _dumpStart = _source.IndexOf("string(1107)", StringComparison.Ordinal);
    private static readonly string _head = _source[.._dumpStart];
    private static readonly string _paragraphs = _cleaner.CleanArticle(_source).Text;
    private static readonly string _dump = _source[_dumpStart..];

    // Prose behind a dump, with quotation marks that could pass for the end of its string.
    private const string Prose = "The bridge was \"near its end\", said the mayor.\n\nNobody \"disagreed\" [1].";

    // The cuts of one gap lie between those of the others; each record and each place of a record is met by all of them.
    private const int CutStep = 3;

    private const string Quotation = "\"We saw it coming,\" said the mayor.\n\n\"Nobody did.\"";

    public static TheoryData<string, string> DamagesAndTails
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (TextDamage damage in TextDamage.All)
            {
                data.Add(damage.Name, "");
                data.Add(damage.Name, "\n\n" + Prose);
                data.Add(damage.Name, "\n" + Prose);
                data.Add(damage.Name, "\n\n" + Quotation);
            }
            return data;
        }
    }

    [Fact]
    public void The_record_holds_what_the_page_was_meant_to_say()
    {
        ArticleRecord record = _cleaner.CleanArticle(_source);
        Assert.Equal(Title, record.Title);
        Assert.Equal("2019-03-15T09:12:40", record.Published);
        Assert.Null(record.Modified);
        string[] paragraphs = record.Text.Split("\n\n");
        Assert.Equal(5, paragraphs.Length);
        Assert.StartsWith("The new bridge across the harbour", paragraphs[0], StringComparison.Ordinal);
        Assert.EndsWith("wider than a cargo bicycle.", paragraphs[4], StringComparison.Ordinal);

        Finding leak = Assert.Single(record.Leaks);
        Assert.Equal((LeakKinds.PhpVarDump, Confidence.Certain, LeakAction.Cut), (leak.Kind, leak.Confidence, leak.Action));
        Assert.Equal((RecoveryStatus.Exact, true, 1107, 1107, LengthUnit.Utf8Bytes), (leak.Recovery.Status, leak.Recovery.Decoded, leak.Recovery.DeclaredLength, leak.Recovery.ActualLength, leak.Recovery.LengthUnit));
        Assert.True(leak.Evidence.HasFlag(Evidence.LengthAgrees | Evidence.StructureClosed));
    }

    [Fact]
    public void The_related_links_come_in_order_under_canonical_names()
    {
        RelatedLink[] links = [.. _cleaner.CleanArticle(_source).RelatedLinks];
        Assert.Equal(["4471", "4476", "4480", "4483", "4490", "4492", "4501", "4505"], links.Select(link => link.Id));
        Assert.All(links, link => Assert.Null(link.Url));
        Assert.All(links, link => Assert.Equal("21", link.Type));
        Assert.All(links, link => Assert.Equal("{}", link.Extra.GetRawText()));
        Assert.Equal([9020, 9019, 9018, 9017, 9016, 9015, 9013, 9014], links.Select(link => link.Order));
        Assert.Equal("/2019/03/02/ferry_4x3.jpg", links[0].Image);
        Assert.Equal("“Build It or Drop It”: Council Sets Deadline for Harbour Plan", links[2].Title);
    }

    [Fact]
    public void The_edits_name_their_causes_and_lead_back_to_the_source()
    {
        ArticleRecord record = _cleaner.CleanArticle(_source);
        int titleEnd = Title.Length + 2;
        int repeatEnd = titleEnd + Title.Length + 1;
        int dateEnd = repeatEnd + "Fri Mar 15, 2019 09:12:40\n\n".Length;
        Assert.Equal(
            [
                (EditCause.Title, 0, titleEnd), (EditCause.RepeatedTitle, titleEnd, repeatEnd), (EditCause.Date, repeatEnd, dateEnd),
                (EditCause.Separator, _dumpStart - 2, _dumpStart), (EditCause.Leak, _dumpStart, _source.Length),
            ],
            record.Edits.Select(edit => (edit.Cause, edit.Range.Start, edit.Range.End)));
        Assert.Equal(_source, TextEdits.Restore(record.Text, record.Edits));
    }

    [Theory]
    [MemberData(nameof(DamagesAndTails))]
    public void The_same_links_come_back_after_each_damage_and_the_prose_behind_stays(string damageName, string tail)
    {
        TextDamage damage = TextDamage.Named(damageName);
        string source = _head + damage.Apply(_dump) + tail;
        ArticleRecord record = _cleaner.CleanArticle(source);
        Assert.Equal(_paragraphs + (tail.Length > 0 ? "\n\n" + tail.TrimStart() : ""), record.Text);
        Assert.Equal(source, TextEdits.Restore(record.Text, record.Edits));
        Assert.Equal(Links(_source).Select(Folded), Links(source).Select(Folded));
        Finding leak = Assert.Single(record.Leaks);
        Assert.Equal((LeakKinds.PhpVarDump, LeakAction.Cut), (leak.Kind, leak.Action));
    }

    [Theory]
    [InlineData(0, "\n\n", Prose)]
    [InlineData(1, "\n", Prose)]
    [InlineData(2, "…\n\n", Prose)]
    [InlineData(0, "\r\n\r\n", Prose)]
    [InlineData(1, "\n\n", Quotation)]
    [InlineData(2, "\n", Quotation)]
    [InlineData(0, "\n\n", "{Braces} and [brackets], said the mayor: \"well\".")]
    public void Cut_anywhere_the_whole_records_come_back_and_no_prose_is_lost(int first, string gap, string prose)
    {
        RelatedLink[] all = Links(_source);
        for (int length = "string(1107) \"[{\"id\":\"4471\",".Length + first; length < _dump.Length - 1; length += CutStep)
        {
            ArticleRecord record = _cleaner.CleanArticle(_head + _dump[..length] + gap + prose);
            Assert.Equal($"{_paragraphs}\n\n{prose}", record.Text);
            int whole = _dump[..length].Split("\"}").Length - 1;
            Assert.Equal(all.Take(whole).Select(Folded), record.RelatedLinks.Take(whole).Select(Folded));
            Assert.InRange(record.RelatedLinks.Length, 0, whole + 1);
            Assert.Equal(RecoveryStatus.Partial, Assert.Single(record.Leaks).Recovery.Status);
        }
    }

    [Theory]
    [InlineData(1, " ")]
    [InlineData(2, "... ")]
    [InlineData(0, "")]
    public void Cut_anywhere_before_prose_on_the_same_line_no_prose_is_lost(int first, string gap)
    {
        for (int length = "string(1107) \"[".Length + first; length < _dump.Length; length += CutStep)
        {
            string text = _cleaner.CleanArticle(_head + _dump[..length] + gap + Prose).Text;
            Assert.StartsWith(_paragraphs, text, StringComparison.Ordinal);
            Assert.EndsWith(Prose, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_dump_in_a_legacy_charset_that_was_converted_declares_fewer_bytes()
    {
        // windows-1252 holds every character of the dump in one byte.
        int characters = _dump.Length - "string(1107) \"\"".Length;
        string source = _head + _dump.Replace("1107", $"{characters}", StringComparison.Ordinal);
        ArticleRecord record = _cleaner.CleanArticle(source);
        Assert.Equal(Links(_source), Links(source), (left, right) => Folded(left) == Folded(right));
        Finding leak = Assert.Single(record.Leaks);
        Assert.Equal((Confidence.Certain, RecoveryStatus.Repaired), (leak.Confidence, leak.Recovery.Status));
        Assert.True(leak.Evidence.HasFlag(Evidence.LengthExplained));
    }

    private static RelatedLink[] Links(string source) => [.. _cleaner.CleanArticle(source).RelatedLinks];

    // Quotes change their form under some damages; nothing else may.
    private static (string?, string?, string?, string?, long?) Folded(RelatedLink link) =>
        (link.Id, new StringBuilder(link.Title).Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'').ToString(), link.Image, link.Type, link.Order);
}
