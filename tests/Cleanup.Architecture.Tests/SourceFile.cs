namespace Cleanup.Architecture.Tests;

/// <summary>A source file. Immutable.</summary>
/// <param name="Path">Its path below <c>src</c>, with slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>The folder that it stands in.</summary>
    public string Folder => FolderOf(Path);

    /// <summary>The folder of a path with slashes.</summary>
    public static string FolderOf(string path) => path[..path.LastIndexOf('/')];

    /// <summary>The source of the product, which the build copies beside the tests.</summary>
    public static IEnumerable<SourceFile> All()
    {
        string root = System.IO.Path.Combine(AppContext.BaseDirectory, "src");
        foreach (string path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
            yield return new SourceFile(System.IO.Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path));
    }
}
