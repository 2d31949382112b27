using Cleanup.Differential.Builds;

namespace Cleanup.Differential.Tests;

public sealed class BuildSourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void An_assembly_is_run_by_dotnet_whether_it_or_its_folder_is_named()
    {
        string assembly = Path.Combine(_folder.FullName, "Cleanup.Cli.dll");
        File.WriteAllText(assembly, "");
        foreach (Build build in new[] { Resolve(assembly), Resolve(_folder.FullName) })
        {
            Assert.Equal("dotnet", build.Program);
            Assert.Equal([assembly], build.FirstArguments);
        }
    }

    [Fact]
    public void Any_other_file_is_a_program()
    {
        string program = Path.Combine(_folder.FullName, "cleanup");
        File.WriteAllText(program, "");
        Build build = Resolve(program);
        Assert.Equal((program, 0), (build.Program, build.FirstArguments.Count));
    }

    [Fact]
    public void What_is_no_build_is_said_so()
    {
        Assert.Contains("holds neither", MessageOf(_folder.FullName), StringComparison.Ordinal);
        Assert.Equal("no-such-thing: no such file, folder or revision", MessageOf("no-such-thing"));
    }

    private string MessageOf(string named) => Assert.Throws<ToolException>(() => Resolve(named)).Message;

    private Build Resolve(string named) => new BuildSource(_folder.FullName).Resolve(named);
}
