using Microsoft.Extensions.DependencyInjection;
using TalentBot.Commands;
using TalentBot.Owning.Forms;
using TalentBot.Presses;

namespace TalentBot.Owning;

/// <summary>Registers what owners see to.</summary>
internal static class OwningServices
{
    /// <summary>Adds the owners' commands, buttons and forms.</summary>
    public static IServiceCollection AddOwning(this IServiceCollection services) =>
        services
            .AddSingleton<OwnerForms>()
            .AddSingleton<OwnerWork>()
            .AddSingleton<OwnerLine>()
            .AddSingleton<ICommand, OwnerCommands>()
            .AddSingleton<IPress, Manage>();
}
