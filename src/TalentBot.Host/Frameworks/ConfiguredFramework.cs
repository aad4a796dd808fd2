using TalentBot.Host.Configuration;

namespace TalentBot.Host.Frameworks;

/// <summary>The framework that the settings name: the organisation's own file or the default.</summary>
internal static class ConfiguredFramework
{
    /// <summary>The framework that the bot would start with, for verbs that start none.</summary>
    /// <param name="args">Settings of the command line, as the bot takes them.</param>
    public static FrameworkReading FromSettings(string[] args)
    {
        // The builder reads files and environment exactly as it does for the bot; nothing is built.
        var builder = WebApplication.CreateBuilder(args);
        return FromSettings(builder.Configuration, builder.Environment.ContentRootPath);
    }

    /// <summary>The same by settings that were read already.</summary>
    public static FrameworkReading FromSettings(IConfiguration configuration, string contentRoot)
    {
        var section = configuration.GetSection(FrameworkOptions.Section);
        var binding = new SectionBinding<FrameworkOptions>(section);
        var options = new FrameworkOptions();
        binding.Configure(options);
        var read = binding.Validate(name: null, options);
        return read.Failed
            ? new FrameworkReading.Refused([.. read.Failures])
            : Of(options, contentRoot);
    }

    /// <summary>The framework that the options name.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="contentRoot">Folder that a relative path is under.</param>
    public static FrameworkReading Of(FrameworkOptions options, string contentRoot) =>
        options.Path.Length == 0
            ? FrameworkReading.Default
            : FrameworkReading.Of(
                $"Framework:Path {options.Path}",
                () => Open(Path.GetFullPath(options.Path, contentRoot))
            );

    // The system would say that access is denied.
    private static FileStream Open(string path) =>
        Directory.Exists(path)
            ? throw new IOException("It is a directory; name the file in it.")
            : File.OpenRead(path);
}
