using Cleanup.Corpus.Problems;
using MAB.DotIgnore;

namespace Cleanup.Corpus.Sources;

/// <summary>Which files of a folder git ignores: by <c>.gitignore</c> in it, in the folders inside, and in its repository above.</summary>
internal sealed class GitIgnore
{
    private const string FileName = ".gitignore";

    // The library goes back from star to star: names that nearly fit more of them would take for ever. Such a rule is left out.
    private const int MostStars = 3;

    private readonly IgnoreList _rules = new();
    private readonly string _prefix;

    private GitIgnore(string prefix) => _prefix = prefix;

    /// <summary>The rules for a folder.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="files">Its files at any depth, relative to it, with <c>/</c>.</param>
    public static GitIgnore Of(string folder, IEnumerable<string> files)
    {
        string root = RootOf(folder);
        string prefix = Relative(root, folder);
        var ignore = new GitIgnore(prefix);
        // The deeper, the later: the last rule that fits counts.
        for (int end = 0; end < prefix.Length; end = prefix.IndexOf('/', end) + 1) ignore.AddFile(root, prefix[..end]);
        IEnumerable<string> rules = files.Where(static file => IsRules(file));
        foreach (string file in rules.OrderBy(static file => file.Count(static character => character == '/')))
            ignore.AddFile(root, prefix + file[..^FileName.Length]);
        return ignore;
    }

    /// <summary>Whether a file is ignored.</summary>
    /// <param name="file">Its path in the folder.</param>
    public bool Ignores(string file) => _rules.IsIgnored(_prefix + file, pathIsDirectory: false);

    private static bool IsRules(string file) => string.Equals(Path.GetFileName(file), FileName, StringComparison.Ordinal);

    // Where the repository begins; a folder of none is one by itself.
    private static string RootOf(string folder)
    {
        for (string? parent = folder; parent is not null; parent = Path.GetDirectoryName(parent))
        {
            if (Path.Exists(Path.Combine(parent, ".git"))) return parent;
        }
        return folder;
    }

    private static string Relative(string root, string folder)
    {
        string relative = Path.GetRelativePath(root, folder).Replace(Path.DirectorySeparatorChar, '/');
        return relative is "." ? "" : $"{relative}/";
    }

    private void AddFile(string root, string folder)
    {
        string path = Path.Combine(root, folder, FileName);
        try
        {
            if (!File.Exists(path)) return;
            foreach (string line in File.ReadLines(path)) Add(line.TrimEnd(), folder);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // As for git, one that cannot be read has no rules.
        }
    }

    private void Add(string line, string folder)
    {
        bool isTakenBack = line.StartsWith('!');
        string rule = isTakenBack ? line[1..] : line;
        if (rule.Length == 0 || line.StartsWith('#') || Stars(rule) > MostStars) return;
        try
        {
            _rules.AddRule((isTakenBack ? "!" : "") + InFolder(rule, folder));
        }
        catch (ArgumentException)
        {
            // As for git, what is no pattern matches nothing.
        }
    }

    // Two in a row are one.
    private static int Stars(string rule) =>
        rule.Where((character, index) => character == '*' && (index == 0 || rule[index - 1] != '*')).Count();

    // A rule with a slash before its end is of its folder, any other of all below.
    private static string InFolder(string rule, string folder)
    {
        if (folder.Length == 0) return rule;
        bool isOfFolder = rule.TrimEnd('/').Contains('/', StringComparison.Ordinal);
        return $"/{folder}{(isOfFolder ? rule.TrimStart('/') : $"**/{rule}")}";
    }
}
