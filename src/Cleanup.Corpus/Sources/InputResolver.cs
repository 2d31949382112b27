using System.Collections.Immutable;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Sources;

/// <summary>
/// Turns what the user named — files, folders, globs, <c>-</c> — into a list of inputs: in the order of the
/// arguments, in ordinal order within each, every file once. What is not there is reported.
/// </summary>
/// <param name="log">Gets what is not there.</param>
/// <param name="formats">The formats that a name may tell.</param>
/// <param name="openStandardInput">Opens standard input.</param>
/// <param name="filter">Which files of a folder are taken; null for those with an extension of the formats.</param>
/// <param name="standsFor">The path that standard input stands for; null for none.</param>
public sealed class InputResolver(
    ProblemLog log, ImmutableArray<InputFormat> formats, Func<Stream> openStandardInput, FolderFilter? filter = null,
    string? standsFor = null)
{
    private readonly FolderWalker _walker = new(log);

    // Asked for once: there may be many files.
    private readonly string _folder = Environment.CurrentDirectory;
    private readonly FolderFilter _filter = filter ?? new FolderFilter(formats.SelectMany(format => format.Extensions), [], []);

    /// <summary>What a folder is that holds no file to read.</summary>
    public ProblemKind EmptyFolder { get; init; } = ProblemKind.Warning;

    /// <summary>The inputs that the arguments name; standard input when there is no argument.</summary>
    /// <param name="arguments">Files, folders, globs, <c>-</c>.</param>
    /// <param name="given">The format of all inputs; null to go by their names, then by their first bytes.</param>
    /// <param name="fallback">The format of inputs of which neither tells.</param>
    public ImmutableArray<InputFile> Resolve(IReadOnlyCollection<string> arguments, InputFormat? given, InputFormat fallback)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var files = ImmutableArray.CreateBuilder<InputFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ids = new IdAllocator();
        foreach (string path in arguments.DefaultIfEmpty(InputFile.StandardInput).SelectMany(Expand))
        {
            bool isStandardInput = string.Equals(path, InputFile.StandardInput, StringComparison.Ordinal);
            string full = isStandardInput ? path : Path.GetFullPath(path, _folder);
            if (!seen.Add(full)) continue;
            string known = isStandardInput && standsFor is not null ? standsFor : path;
            string source = isStandardInput && standsFor is null ? "stdin" : SourcePath.Of(known);
            InputFormat? told = given ?? formats.FirstOrDefault(format => format.IsNamed(known));
            var file = new InputFile
            {
                Path = path,
                StandsFor = isStandardInput ? standsFor : null,
                FullPath = isStandardInput ? null : full,
                Source = source,
                Id = ids.Allocate(source),
                Format = told ?? fallback,
                IsFormatGiven = given is not null,
                OpenStandardInput = openStandardInput,
            };
            files.Add(told is null ? FirstBytes.Tell(file, formats) : file);
        }
        return files.DrainToImmutable();
    }

    private IEnumerable<string> Expand(string argument)
    {
        try
        {
            return FilesOf(argument);
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            log.Report(argument, exception);
            return [];
        }
    }

    private string[] FilesOf(string argument)
    {
        if (string.Equals(argument, InputFile.StandardInput, StringComparison.Ordinal)) return [argument];
        if (File.Exists(argument)) return Named(argument);
        if (Directory.Exists(argument)) return Folder(argument);
        string[] matches = GlobPattern.IsPattern(argument) ? FilesAmong(new GlobPattern(argument).Match(_walker)) : [];
        if (matches.Length == 0)
            log.Report(new Problem(ProblemKind.Error, argument,
                GlobPattern.IsPattern(argument) ? "no file matches" : "no such file or folder"));
        return matches;
    }

    private string[] Named(string file)
    {
        if (!OwnOutput.Is(file)) return [file.Replace(Path.DirectorySeparatorChar, '/')];
        log.Report(new Problem(ProblemKind.Error, file, "is the output too: it would never end"));
        return [];
    }

    private string[] Folder(string folder)
    {
        string prefix = folder.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/') + "/";
        long errors = log.Errors;
        IEnumerable<string> known = _walker.Files(folder);
        if (_filter.RespectsGitIgnore) known = WithoutIgnored(folder, [.. known]);
        known = known.Where(file => _filter.Takes(file) && !IsLeftOut(prefix + file));
        string[] files = FilesAmong(known.Select(file => prefix + file));
        // A mistyped folder would pass every check.
        if (files.Length == 0 && log.Errors == errors)
            log.Report(new Problem(EmptyFolder, folder, $"holds no file to read: {_filter.Taken} (--ext, --include)"));
        return files;
    }

    private IEnumerable<string> WithoutIgnored(string folder, string[] files)
    {
        GitIgnore ignored = GitIgnore.Of(Path.GetFullPath(folder, _folder), files);
        ILookup<bool, string> sorted = files.ToLookup(ignored.Ignores);
        log.AddIgnored(sorted[true].Count(_filter.Takes));
        return sorted[false];
    }

    private bool IsLeftOut(string path) => _filter.LeftOut is { } settings &&
        string.Equals(Path.GetFileName(path), Path.GetFileName(settings), StringComparison.Ordinal) &&
        string.Equals(Path.GetFullPath(path, _folder), settings, StringComparison.Ordinal);

    // Sorted.
    private string[] FilesAmong(IEnumerable<string> paths)
    {
        string[] sorted = [.. paths];
        Array.Sort(sorted, StringComparer.Ordinal);
        return [.. sorted.Where(IsToBeRead)];
    }

    // A pipe that nobody named may have no writer: reading it would wait for ever.
    private bool IsToBeRead(string path)
    {
        string? whyNot = null;
        if (FileNode.IsStreamAt(Path.GetFullPath(path, _folder))) whyNot = "a pipe or device, not a file: skipped; name it to read it";
        else if (OwnOutput.Is(path)) whyNot = "the output goes into it: skipped";
        if (whyNot is not null) log.Report(new Problem(ProblemKind.Warning, path, whyNot));
        return whyNot is null;
    }
}
