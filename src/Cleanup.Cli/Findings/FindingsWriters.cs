using System.Collections.Immutable;
using Cleanup.Cli.Options;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Reports;
using Cleanup.Corpus.Reports.Json;
using Cleanup.Corpus.Reports.JUnit;
using Cleanup.Corpus.Reports.Sarif;
using Cleanup.Corpus.Reports.Services;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Findings;

/// <summary>Opens reports.</summary>
/// <param name="standard">Standard output.</param>
/// <param name="files">Begins files.</param>
/// <param name="kinds">The kinds that are looked for.</param>
/// <param name="failOn">How grave a finding must be to count.</param>
/// <param name="redacts">Whether secrets are masked.</param>
internal sealed class FindingsWriters(
    StandardOutput standard, OutputFiles files, ImmutableArray<LeakKind> kinds, FindingSeverity failOn, bool redacts)
{
    /// <summary>All of them, or none: what was begun of the others goes when one cannot be.</summary>
    public ImmutableArray<FindingsWriter> Open(IEnumerable<ChosenReport> reports)
    {
        var writers = ImmutableArray.CreateBuilder<FindingsWriter>();
        try
        {
            foreach (ChosenReport report in reports)
            {
                OutputStream output = report.Path is null ? standard.Open() : files.CreateWithFolder(report.Path);
                writers.Add(Create(report, output));
            }
            return writers.DrainToImmutable();
        }
        catch
        {
            foreach (FindingsWriter writer in writers) writer.Dispose();
            throw;
        }
    }

    private FindingsWriter Create(ChosenReport report, OutputStream output) => report.Format switch
    {
        FindingsFormat.Json => new JsonFindingsWriter(output, redacts),
        FindingsFormat.JsonLines => new JsonLinesFindingsWriter(output, redacts),
        FindingsFormat.Sarif => new SarifWriter(output, RunVersions.Tool, kinds, redacts),
        FindingsFormat.JUnit => new JUnitWriter(output, failOn, redacts),
        FindingsFormat.GitHub => new GitHubWriter(output, redacts),
        FindingsFormat.GitLab => new GitLabWriter(output, redacts),
        FindingsFormat.Markdown => new MarkdownWriter(output, redacts),
        _ => new TextFindingsWriter(output, report.Path is null && standard.IsTerminal, redacts),
    };
}
