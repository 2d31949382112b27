using System.Text;
using Cleanup.Corpus.Charsets;
using Cleanup.Corpus.Settings;

namespace Cleanup.Corpus.Tests.Settings;

public class SettingsHashTests
{
    // Every property with another value than its default. One that is new has to be added here, and to the hash.
    private static readonly CleanupSettings[] _others =
    [
        new() { Kinds = ["json"] }, new() { ExceptKinds = ["json"] }, new() { Patterns = [new PatternKind("a", "ad")] },
        new() { Actions = [KeyValuePair.Create("json", LeakAction.Cut)] }, new() { Cut = Confidence.Certain }, new() { Assume = CorpusPrior.Code },
        new() { Judge = "00" }, new() { MaxDepth = 3 }, new() { ScanBudget = 3 }, new() { Fields = ["a"] }, new() { Encoding = "big5" },
        new() { Records = TextRecords.Line }, new() { OnBadBytes = BadBytesPolicy.Replace },
        new() { RecordLimit = 3 }, new() { Article = true }, new() { KeepTexts = true },
        new() { DateOrder = DateOrder.DayFirst }, new() { BaseUrl = "own" }, new() { KeepWhitespace = true }, new() { Offsets = OffsetUnit.Utf8 },
        new() { MaxCutRatio = 0.5 }, new() { TellOnlyEdits = true }, new() { Into = "found" },
    ];

    [Fact]
    public void Every_setting_counts()
    {
        Assert.Equal(typeof(CleanupSettings).GetProperties().Length, _others.Length);
        Assert.Distinct(_others.Append(new CleanupSettings()).Select(SettingsHash.Of));
    }

    // Were it another on another day or machine, nobody could tell records that were cleaned alike.
    [Fact]
    public void The_hash_is_of_what_was_chosen_and_nothing_else()
    {
        Assert.Equal("{}", Encoding.UTF8.GetString(SettingsHash.Canonical(new CleanupSettings()).Span));
        var chosen = new CleanupSettings { Kinds = ["php-error", "json", "json"], Cut = Confidence.Likely, MaxDepth = 12, Encoding = "Big5" };
        Assert.Equal(
            """{"kinds":["json","php-error"],"cut":"Likely","max_depth":"12","encoding":"big5"}""",
            Encoding.UTF8.GetString(SettingsHash.Canonical(chosen).Span));
        Assert.Equal("44136fa355b3", SettingsHash.Of(new CleanupSettings()));
    }
}
