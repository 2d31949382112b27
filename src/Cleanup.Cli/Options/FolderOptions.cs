using System.CommandLine;
using Cleanup.Corpus;
using Cleanup.Corpus.Sources;

namespace Cleanup.Cli.Options;

/// <summary>Which files of folders are read.</summary>
internal sealed class FolderOptions
{
    private readonly Option<string[]> _extensions = new("--ext")
    {
        Description = "Read the files of folders that end with these, instead of the formats' own: html,md. Can be repeated.",
        HelpName = "EXT,…",
    };

    private readonly Option<string[]> _include = new("--include")
    {
        Description = "Read the files of folders that match, whatever they end with. Can be repeated.",
        HelpName = "GLOB",
    };

    private readonly Option<string[]> _exclude = new("--exclude")
    {
        Description = "Leave out the files of folders, and the folders inside, that match. Can be repeated.",
        HelpName = "GLOB",
    };

    private readonly Option<bool> _respects = new("--respect-gitignore")
    {
        Description = "Leave out the files of folders that git ignores by .gitignore; how many is said.",
    };

    public FolderOptions(Command command)
    {
        command.Add(_respects);
        command.Add(_extensions);
        command.Add(_include);
        command.Add(_exclude);
    }

    /// <summary>The filter.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="settings">The file of settings, which is no input of its folder; null for none.</param>
    public FolderFilter Read(ParseResult parsed, string? settings)
    {
        string[] extensions = [.. (parsed.GetValue(_extensions) ?? [])
            .SelectMany(given => given.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        if (extensions.Length == 0) extensions = [.. InputFormats.All.SelectMany(format => format.Extensions)];
        return new FolderFilter(extensions, parsed.GetValue(_include) ?? [], parsed.GetValue(_exclude) ?? [])
        {
            LeftOut = settings is null ? null : Path.GetFullPath(settings),
            RespectsGitIgnore = parsed.GetValue(_respects),
        };
    }
}
