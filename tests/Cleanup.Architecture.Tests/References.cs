using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cleanup.Architecture.Tests;

/// <summary>Which folder names what of which, as the compiler understands it: types, members, extension methods. Comments may point anywhere.</summary>
internal static class References
{
    // What every project imports; see ImplicitUsings.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions _options = new(LanguageVersion.Latest);

    // What the product is built of stands beside the tests too.
    private static readonly MetadataReference[] _thirdParties =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Cleanup", StringComparison.OrdinalIgnoreCase))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Every reference from one folder to another.</summary>
    public static IEnumerable<Reference> Between(IEnumerable<SourceFile> files)
    {
        SyntaxTree[] trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, _options, file.Path))];
        var compilation = CSharpCompilation.Create(
            "src",
            [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, _options)],
            _thirdParties,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true));
        return trees.SelectMany(tree => In(tree, compilation.GetSemanticModel(tree)));
    }

    private static IEnumerable<Reference> In(SyntaxTree tree, SemanticModel model)
    {
        string from = SourceFile.FolderOf(tree.FilePath);
        foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (model.GetSymbolInfo(name).Symbol is not { } symbol || symbol is INamespaceSymbol) continue;
            foreach (SyntaxReference declaration in (symbol.ContainingType ?? symbol).OriginalDefinition.DeclaringSyntaxReferences)
            {
                string to = SourceFile.FolderOf(declaration.SyntaxTree.FilePath);
                if (!string.Equals(from, to, StringComparison.Ordinal))
                    yield return new Reference(from, to, $"{tree.FilePath}:{name.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {name}");
            }
        }
    }
}
