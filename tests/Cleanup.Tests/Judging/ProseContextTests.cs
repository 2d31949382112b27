using Cleanup.Detection;
using Cleanup.Judging;
using Cleanup.Scanning;

namespace Cleanup.Tests.Judging;

/// <summary>What people write before an example of what a program printed, and what else stands before a leak.</summary>
public sealed class ProseContextTests
{
    private const string Dump = "array(1) {\n  [0]=>\n  int(7)\n}";
    private const string Error = "Warning: mysql_connect(): Access denied in /srv/www/db.php on line 12";
    private const string Trace = "Traceback (most recent call last):\n  File \"/srv/app/run.py\", line 3, in <module>\n    main()\nValueError: no";

    private static readonly Cleaner _cleaner = new();

    [Theory]
    [InlineData("This prints the following:", Dump)]
    [InlineData("Output", Dump)]
    [InlineData("The Error", Error)]
    [InlineData("Or, if the password is at fault and not the host:", Error)]
    // As above a message, so above a trace.
    [InlineData("Error message", Trace)]
    [InlineData("But with an older file in the folder it ends so:", Trace)]
    [InlineData("Running it on the old server fails with this. The whole of it:", Trace)]
    public void An_announced_example_is_left_alone(string lead, string example)
    {
        string text = $"A paragraph stands first.\n\n{lead}\n\n{example}\n\nAnd one stands last.\n";
        Assert.Contains(_cleaner.Find(text), leak => leak.Evidence.HasFlag(Evidence.LeadIn));
        Assert.Same(text, _cleaner.Clean(text).Text);
    }

    [Theory]
    [InlineData("Follow us:", Dump)]
    [InlineData("Show more", Dump)]
    [InlineData("Photos:", Error)]
    [InlineData("Photos:", Trace)]
    public void What_stands_above_a_leak_announces_nothing(string line, string leak)
    {
        string text = $"A paragraph stands first.\n\n{line}\n\n{leak}\n\nAnd one stands last.\n";
        Assert.Equal($"A paragraph stands first.\n\n{line}\n\nAnd one stands last.\n", _cleaner.Clean(text).Text);
    }

    [Theory]
    [InlineData(Dump)]
    [InlineData(Error)]
    [InlineData(Trace)]
    public void Of_a_page_on_one_line_the_last_sentence_counts(string leak)
    {
        string page = string.Concat(Enumerable.Repeat("In the following week the result was announced, and the crowd got what it had come to see. ", 10)) + "Photos:";
        Assert.Equal(page, _cleaner.Clean($"{page}\n\n{leak}\n").Text.TrimEnd());
        string lesson = page.Replace("Photos:", "This returns the following error message, as you will see:", StringComparison.Ordinal);
        Assert.Equal($"{lesson}\n\n{leak}\n", _cleaner.Clean($"{lesson}\n\n{leak}\n").Text);
    }

    [Fact]
    public void A_range_at_the_edges_stands_on_its_own_line()
    {
        var scanner = new Scanner(new CleanerOptions(), []);
        ScanContext scan = scanner.Open(Dump, scanner.LedgerFor([], Dump.Length, CancellationToken.None));
        Assert.True(ProseContext.IsOnOwnLine(scan.NeighbourhoodOf(new TextRange(0, Dump.Length))));
    }
}
