using System.Security.Cryptography;
using System.Text;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>The files of <c>Web/</c>, which are embedded, and the policy that lets them and nothing else run. Thread-safe.</summary>
internal static class PageAssets
{
    // Later files use earlier ones where they are loaded; all share one scope.
    private static readonly string[] _scripts =
    [
        "dom", "text", "data", "state", "labels", "filters", "charts", "overview", "list", "finding", "recovered", "judged", "download",
        "keyboard", "main",
    ];

    /// <summary>The page with places for its parts, in braces.</summary>
    public static string Template { get; } = Read("page.html");

    /// <summary>The style sheet.</summary>
    public static string Style { get; } = Read("page.css");

    /// <summary>All scripts as one.</summary>
    public static string Script { get; } = "'use strict';\n\n" + string.Join('\n', _scripts.Select(static name => Read($"{name}.js")));

    /// <summary>
    /// The Content-Security-Policy: only this style and this script, no request, no form, and no text that becomes markup.
    /// </summary>
    public static string Policy { get; } =
        $"default-src 'none'; script-src {Hash(Script)}; style-src {Hash(Style)}; base-uri 'none'; form-action 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'";

    private static string Read(string name)
    {
        using Stream content = typeof(PageAssets).Assembly.GetManifestResourceStream($"page/{name}")!;
        using var reader = new StreamReader(content, Encoding.UTF8);
        // A browser hashes what it parsed, in which a line ends with LF alone.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
}
