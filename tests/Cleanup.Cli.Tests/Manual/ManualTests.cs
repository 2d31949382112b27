using System.CommandLine;
using System.Globalization;
using System.Reflection;
using Cleanup.Cli.Running;
using Cleanup.Cli.Settings;
using Cleanup.Cli.Terminal;

namespace Cleanup.Cli.Tests.Manual;

public sealed class ManualTests
{
    [Fact]
    public void The_manual_page_says_what_the_parser_knows()
    {
        string accepted = Path.Combine(AppContext.BaseDirectory, "cleanup.1");
        string version = typeof(CleanupCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        Command root = CleanupCommand.Create(new CommandRunner(StandardStreams.OfProcess()), new CommandSettings());
        string page = ManualPage.Of(root, version, DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        string earlier = File.Exists(accepted) ? File.ReadAllText(accepted) : "";
        bool isSame = ManualPage.WithoutDate(earlier) == ManualPage.WithoutDate(page);
        if (Environment.GetEnvironmentVariable("CLEANUP_ACCEPT_MAN") is { } target)
        {
            if (!isSame) File.WriteAllText(target, page);
            return;
        }
        Assert.True(isSame, "docs/cleanup.1 is not what the parser knows; run eng/accept-man.sh");
    }

    [Fact]
    public void The_date_is_not_compared()
    {
        string page = ManualPage.Of(new Command("cleanup", "Cleans.") { Subcommands = { new Command("a", "B.") } }, "1.0.0", "2001-02-03");
        Assert.Contains("\"2001-02-03\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2001", ManualPage.WithoutDate(page), StringComparison.Ordinal);
        Assert.Equal(page.Length - "2001-02-03\"".Length, ManualPage.WithoutDate(page).Length);
    }

    [Fact]
    public void A_long_text_is_broken_into_lines_none_of_which_is_a_request()
    {
        string text = string.Concat(Enumerable.Repeat("A word or two, then 'one' and .x ", 30)).TrimEnd();
        string[] lines = Roff.Paragraph(text).Split('\n');
        Assert.All(lines, line => Assert.False(line is ['.' or '\'', ..] || line.Length > 82, line));
        Assert.Contains(lines, line => line.StartsWith("\\&", StringComparison.Ordinal));
        Assert.Equal(text, string.Join(' ', lines).Replace("\\&", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a-b `c` \\d", "a\\-b \\fBc\\fR \\ed")]
    [InlineData(".x", "\\&.x")]
    [InlineData("'x'", "\\&'x'")]
    public void Text_is_never_a_request(string text, string expected) => Assert.Equal(expected, Roff.Text(text));
}
