namespace Cleanup.Differential.Builds;

/// <summary>A built command. Immutable.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Program">The program to start.</param>
/// <param name="FirstArguments">What stands before the command's own arguments.</param>
internal sealed record Build(string Name, string Program, IReadOnlyList<string> FirstArguments)
{
    /// <summary>The build of a file: an assembly that <c>dotnet</c> runs, or a program of its own.</summary>
    public static Build OfFile(string name, string path)
    {
        string file = Path.GetFullPath(path);
        return file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? new Build(name, "dotnet", [file]) : new Build(name, file, []);
    }
}
