using System.Security.Cryptography;
using System.Text;

namespace Cleanup.Differential.Builds;

/// <summary>Makes a build of what the user named: a file that is one, the project's folder, or a revision. Not thread-safe.</summary>
/// <param name="cache">The folder in which builds are kept.</param>
internal sealed class BuildSource(string cache)
{
    private const string Project = "src/Cleanup.Cli/Cleanup.Cli.csproj";
    private const string Assembly = "Cleanup.Cli.dll";

    // Analyzers are for those who change the code; and no process is left behind.
    private static readonly string[] _quickly =
        ["-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-p:UseSharedCompilation=false", "-nodeReuse:false"];

    /// <summary>The build of a path or of a revision of the repository around the current folder.</summary>
    /// <exception cref="ToolException">It is neither, or does not build.</exception>
    public Build Resolve(string named)
    {
        if (File.Exists(named)) return Build.OfFile(named, named);
        return Directory.Exists(named) ? OfFolder(named) : OfRevision(named);
    }

    private Build OfFolder(string folder)
    {
        string built = Path.Combine(folder, Assembly);
        if (File.Exists(built)) return Build.OfFile(folder, built);
        if (!File.Exists(Path.Combine(folder, Project))) throw new ToolException($"{folder}: holds neither {Assembly} nor {Project}");
        // A folder changes: it is built each time, in a place of its own so that nobody builds under the run.
        string full = Path.GetFullPath(folder);
        string output = Path.Combine(cache, "builds", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(full)))[..16]);
        Compile(full, output);
        return Build.OfFile(folder, Path.Combine(output, Assembly));
    }

    private Build OfRevision(string revision)
    {
        string[] arguments = ["rev-parse", "--verify", "--quiet", $"{revision}^{{commit}}"];
        string commit = Tool.Run("git", arguments, $"{revision}: no such file, folder or revision").Trim();
        string output = Path.Combine(cache, "builds", commit);
        if (!Directory.Exists(output)) CompileRevision(commit, output);
        return Build.OfFile($"{revision} ({commit[..8]})", Path.Combine(output, Assembly));
    }

    private void CompileRevision(string commit, string output)
    {
        string worktree = Path.Combine(cache, "worktrees", $"{commit}-{Environment.ProcessId}");
        Tool.Run("git", ["worktree", "add", "--detach", "--force", worktree, commit]);
        string unfinished = $"{output}-{Environment.ProcessId}";
        try
        {
            Compile(worktree, unfinished);
            // Another run may have been faster.
            if (!Directory.Exists(output)) Directory.Move(unfinished, output);
        }
        finally
        {
            Tool.Run("git", ["worktree", "remove", "--force", worktree]);
        }
    }

    private static void Compile(string folder, string output)
    {
        Console.Error.WriteLine($"building {folder}");
        string project = Path.Combine(folder, Project);
        Tool.Run("dotnet", ["build", project, "-c", "Release", "-o", output, "--nologo", "-v", "quiet", .. _quickly]);
    }
}
