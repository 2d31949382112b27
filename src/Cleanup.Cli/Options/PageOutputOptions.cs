using System.CommandLine;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Reports;
using Cleanup.Corpus.Reports.Page;

namespace Cleanup.Cli.Options;

/// <summary>Where the page of <c>report</c> goes, and what it has.</summary>
internal sealed class PageOutputOptions
{
    private readonly Option<string?> _path = new("--output", "-o")
    {
        Description = "The page, such as page.html; - is standard output (the default).",
        HelpName = "FILE",
    };

    private readonly Option<string?> _compare = new("--compare")
    {
        Description = "Say what changed since an earlier report: that of `check --report json`, SARIF, or a baseline.",
        HelpName = "FILE",
    };

    private readonly Option<int> _findings = NumberOption.Create(
        "--max-findings", "N", "List so many findings at most: the first of each kind, and a sample of the others. Sums are of all.",
        PageOptions.DefaultFindings, maximum: 1_000_000);

    private readonly Option<bool> _wholeTexts = new("--whole-texts")
    {
        Description = "Take the whole text of each finding into the page, however large that gets, so that exported labels have it.",
    };

    private readonly Option<bool> _redacts = new("--redact")
    {
        Description = "Mask values of passwords, tokens and keys, and addresses of mail and machines, in all texts of the page.",
    };

    /// <summary>Adds them to a command.</summary>
    public PageOutputOptions(Command command)
    {
        command.Add(_path);
        command.Add(_compare);
        command.Add(_findings);
        command.Add(_wholeTexts);
        command.Add(_redacts);
    }

    /// <summary>The file; null for standard output.</summary>
    public string? Path(ParseResult parsed) => parsed.GetValue(_path) is { } given and not "-" ? given : null;

    /// <summary>What the page has.</summary>
    /// <exception cref="CorpusException">The earlier report is none.</exception>
    public PageOptions Read(ParseResult parsed) => new()
    {
        MaxFindings = parsed.GetValue(_findings),
        WholeTexts = parsed.GetValue(_wholeTexts),
        Redacts = parsed.GetValue(_redacts),
        Comparison = parsed.GetValue(_compare) is { } path ? Compare(path) : null,
    };

    private static PageComparison Compare(string path)
    {
        if (!File.Exists(path)) throw new CorpusException($"{path}: no such report to compare with");
        return new PageComparison(path, BaselineFile.Read(path));
    }
}
