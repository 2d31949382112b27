namespace Cleanup.Cli.Terminal;

/// <summary>The texts that the command carries. Thread-safe.</summary>
internal static class EmbeddedText
{
    /// <summary>A text; null where there is none of that name.</summary>
    public static string? Find(string name)
    {
        using Stream? content = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name);
        if (content is null) return null;
        using var reader = new StreamReader(content);
        return reader.ReadToEnd();
    }
}
