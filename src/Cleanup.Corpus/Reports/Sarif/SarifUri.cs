namespace Cleanup.Corpus.Reports.Sarif;

/// <summary>Paths as SARIF names files. Thread-safe.</summary>
internal static class SarifUri
{
    /// <summary>What relative addresses begin at.</summary>
    public const string Root = "%SRCROOT%";

    /// <summary>Whether a path is one below the folder in which the command ran.</summary>
    public static bool IsRelative(string path) => !Path.IsPathRooted(path);

    /// <summary>The address of a path: its steps, escaped.</summary>
    public static string Of(string path)
    {
        if (!IsRelative(path)) return new Uri(path).AbsoluteUri;
        // Colons too: one in the first step would be read as the end of a scheme.
        return string.Join('/', path.Split('/').Where(static step => step is not ".").Select(Uri.EscapeDataString));
    }
}
