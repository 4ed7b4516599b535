import type { JobFunction } from '../model/persona.ts';

/**
 * Words of occupations and what most titles with them are about, version 1: derived from the
 * alternate and sample-of-reported titles of the O*NET database, by the U.S. Department of Labor,
 * Employment and Training Administration (USDOL/ETA), used under CC BY 4.0. O*NET is a trademark of
 * USDOL/ETA, which has not approved or tested this. A word stands here if at least two titles have
 * it and at least half of those (where it is the last word: of those) belong to occupations of one
 * function, by the occupation's SOC code.
 */
export const OCCUPATION_WORDS: readonly (readonly [JobFunction, string])[] = [
  [
    'customer-success',
    `
    ccr complaints found inbound policyholder verifying warranty`,
  ],
  [
    'data',
    `
    actuary analytic analytics biometrician biostatistical biostatistician cdm crypt
    cryptographer cryptologist decision deliverables demographer geometrician mathematical
    mathematician method procedure psychometric reporting sap secret statistician tableau`,
  ],
  [
    'design',
    `
    animator anime artist autographer calligrapher cartoon cartoonist china concept creator
    decoration dimensional displayer exhibit fashion fashions floral florist fx gamemaster
    goldsmith grapher graphic guru illustrator intranet inventor ivory memorial merchandiser
    merchandising metalwork multimedia muralist opaqur php pictures portrait presentation react
    remodeler scenery scenic sculptor showcase snowboard society stager stained statu surfboard
    suspect taxidermist texture three ui ux visualizer vm`,
  ],
  [
    'engineering',
    `
    aided algorithm analog ap application architectural arodynamicist aronautical arospace
    arotriangulation array autocad automation autonomous bd belt beta biochemical biomedical
    biongineer bioprocess cad cadastral cadd calibration cartographer cartographic cartography
    ccie ccnp ccst certifier circuits cisco civil cleanroom cognitive compass compatibility
    compiler completion computator construction contracting controllers controls cryogenics
    datastage deployment design destructive device devops diagnostics distributed drafter
    drafting draftsman draftsperson drainage draughter durability dynamicist echometer edp
    efficiency efficient ehs electrification electro electromechanical embedded eng engineer
    engineering engineers erecting ergonomic ergonomics ergonomist esa evaluation extensible
    factors frequncy fuls gage geodesist geodetic geomatics gyroscope haz ic implementation ine
    integration integrity interface internetwork java javascript jqury js laser lean leot logic
    mainframe malware map mapper mapping measurements measures mechatronics mems metallurgical
    metallurgist methods metrologist microlectrical microlectromechanical microlectronics
    microsystems mineral nanofabrication nanomaterials nanotechnologist nanotechnology nde ndt
    node ops optics optolectronics optomechanical oriented orthophotography oxidation pcb
    penetrant permaculture photogrammetric photogrammetrist photonic photonics piping pla plc
    powertrain predictive programmable programmer prototyper qualification rails reliability
    reservoir results rework rf rfid rnd roadway roboticist robotics rpv ruby scanners secure
    servomechanism sharepoint ships sigma signaling siting six smart smelting software
    spectrograph spectrographer sqa sqe stack stake staking stereo stereoplotter stress study
    substances surveying surveyor test thermodynamicist topographical transmitter tunneling
    usability validation ventilating water windows woolen xml yield`,
  ],
  [
    'executive',
    `
    alderman aronautics cdo chancellor ciso commissioner coo council councilman cso delegate
    diversity evp fishery initiatives responsibility sector senator sustainability tribal`,
  ],
  [
    'finance',
    `
    accountant accounting accounts acquisitions act adding adjustable adjustor admitting aml
    appointment appraisal appraiser approver ar assessor audit auditing auditor bail bank banker
    banking banknote bcm biller billing bond bondsman bookkeeper books boxes bsa budget
    calculator capital cataloging census cfp chartered claims collections commodity comptroller
    condition cost cpa cra credit creel csa ctp damage debt deeds demurrage deposit depot
    disbursement dividend easement enrolled enumerator equity escrow estimator examining
    executor fee financial financing fiscal fixed fraud fsr fund futures income individual
    installment interlibrary interviewing investment investor invoice ip item journal laundering
    ledger lender lending liability loan margin mergers money mortgage mutual opinion originator
    payable paymaster payment payroll pedigree pension polls portfolio posting pricer
    quantitative rate receivable reconciliation referral reinspector reinsurance reinvestment
    relationship rendering replacement repossessor reservation reservationist returns revenu
    risk savings secrecy securities snatcher statement structurer surveys talking tangible tax
    teller ticketing timekeeper tonnage treasurer treasury trust underwriter universal valuation
    voucher want wealth wheelage wills`,
  ],
  [
    'hr',
    `
    benefits compensation conciliator courseware credentialing description employer grievance
    grievances hr inservice jobs leadership manpower negotiations older outplacement placement
    position prisoner recruiter recruiting recruitment resume retirement retraining salary
    staffing wage`,
  ],
  [
    'it',
    `
    adp big blockchain cloud database dba dbms ecm edi enterprise erp etl firmware geographic
    geographical gis gps help helpdesk informaticist informatics information infrastructure
    interchange is isa it knowledge lan local microcomputer mis network networking noc pc
    penetration pki protocol rcdd release scrum soc solutions technologies telecom
    telecommunication telehealth transform voip vulnerability wan warehousing webmaster wide`,
  ],
  [
    'legal',
    `
    aa abstract abstractor adjudications adjudicator adr affirmative appeals appellate arbiter
    arbitrator attorney chancery clearance commonwealth coroner corporation counsel court death
    defender deportation dispute divorce eeo equal federal hearings hqs immigration import
    intellectual investigations judge judicial justice law lawyer legal license magisterial
    magistrate mediator medicolegal mli opportunity paralegal passport patent peace permitting
    presiding pro probate prosecuting psr rcra regulatory resolution rights se searcher standard
    submissions title toxics trademark transaction trial`,
  ],
  [
    'marketing',
    `
    ad advance advertisement annual audience author biographer blog blogger campaign click
    communicator conference convention copywriter csm demographic editor email events features
    fiction fundraiser fundraising gifts giving greeting index literary lyricist manuscript
    marketer marketing meeting narrative novelist optimization paid per philanthropy playwright
    poet ppc pr promoter promotional promotions proposal prose publications publicist publicity
    puzzle repertoire script search sem seo song story strategist touring verse writer`,
  ],
  [
    'operations',
    `
    aam ab abalone able abrasive absorber absorption ac accordion acetone acetylene acid acreage
    acrobatic action addresser adhesive adjuster admin administrative adobe afv ager aging air
    airbrush airbus aircraft airfield airframe airline airman airplane airport airset airway
    airways airworthiness alarm aligner alignment allocator alloy almond alodize alteration
    alterations alum aluminum ambulance ammonia ammunition amphibian ampoule amt analyzer angle
    anglesmith anneal annealer annealing anode anodic anodizer anodizing anp answering antenna
    antiqu antisquak anvil aod apparatus appliance appliances appliqur apprentice approach apron
    arbor arborer arc arcade arch archer argon arm armature armhole armorer around artificial
    artisan asa ase ash asi assembled assembler assemblies assembling assembly assigner assorter
    atc atcs atm atomizer attacher attaching atv auction auger authorization authorizations
    authorizer auto autobody autoclave automat automated automatic automobile automotive
    auxiliaries auxiliary avionics award away axle axminster babbitter back backer backing
    backtender bacon bad baffle bag baggageman bagger bagging bailer bait bake baker bakery
    baking balance balancer balancing bale baler baling ball ballast baller balling balloon
    ballpoint banana banbury band bandage bander banding bandmill bandoleer bandsaw banjo
    bankman barge barker barrel barrow base basin basket baster basting batch batcher batching
    bath batt batter battery batting bay bead beader beading beam beamer beaming bean bearer
    bearing beater beck bed bedder beef beehive beer beet bellows belly belter belting beltman
    bench bender bending benzene benzol bessemer bevel beveler beveling bias bicycle bike billet
    billiard bin bind binder bindery binding binman biodiesel biofuls biomass biomed bisqu bit
    blacker blacksmith bladder blade blancher blanching blank blanker blanket blanking blast
    bleach bleacher blemish blender blending blindstitch blintze blister block blocker blocking
    blocks blow blower blowing blown bluprint bluprinting blur bmet board boarder boarding boat
    boatman boatswain bobbin bobcat bodied body boil boiler boilerhouse boilermaking boiling
    bolt bonded bonder bonderizer bonding bone boner boning bookbinder bookmaker boom booster
    boot boots bore borematic borer boring bosun bottle bottler bottling bottom bottomer bow
    bowl bowling box boxer boxing brace bracer bradder braid braider braiding brake brakeman
    braker brakes bran brander branding branner brass braze brazer brazier brazing bread break
    breakdown breaker breaking breast breaster brewery brewing briar brick bridal bridge
    bridgeman bridges brilliandeer brim brine briner briqutte briqutting broach broacher
    broaching broadband broke brokerage bronze broom broomcorn brown brush brusher brushing
    bucker bucket buckle buckler buffer buffing bug buggy buhr build builder bulb bulk bulker
    bull bullard bulldozer bullet bumper bun bunch bundle bundler bung burglar burial burlap
    burler burn burner burning burnisher burnishing burr burrer burring bus buses bushel busher
    butadiene butcher butt butter button buttoner buttonhole buzzsaw byproducts cab cabin
    cabinet cabinetmaker cable cableman cabler cabs caddy cadet cadmium cake calcine calciner
    calendar calender calendering calibrator calker cam camera camouflage camper can canal
    canceling candle candles candy caner canner canning cano cans canvas capacitor capper
    capping capsule captain capture car caramel carbide carbon carbonation carbonizer carburetor
    carcass card cardboard carder carding cardio cargo carman carrier carriers carroter
    carroting carry cart carton cartridge carver carving caser casing casket cast caster casting
    cat cataloger catalogur catalyst catalytic catcher caterpillar cathead cathode caul caulker
    caulking caustic causticiser cbet cbx cca cct cdl cell cellar cellars cellophane cellophaner
    cellular cementer cementing censor centerer centerless central centrifugal centrifuge
    ceramist cereal certification cfs chain chainer chainman chainsaw chainstitch chalk chalker
    champion changer channel channeler channeling char charcoal chargeback charger charging
    charrer chart charter charting chaser chassis chauffeur check checker checkering checkers
    cheese cheniller cherry chili chill chiller chinchilla chip chipper chisel chiseler chloride
    chlorination chlorinator chlorine chocolate chocolatier chop chopper chrome chronometer
    chucker chucking churn churner cider cigar cigarette cih cim cinder cip circle circuit
    circular circulating circus citrus claim clammer clamp clamper clamshell clarifier class
    clay clean cleaner cleaners cleat cleaver clerical clerk clicker clinching clip clipper
    clipping clock clockmaker clocks closing cloth clothes clothespin clothier clothing clutch
    cml cms cnc coagulating coal coat coater coating cobbler cocoa coil coiled coiler coiling
    coins coke cold collar collating collator collet colleter collision color colorer coloring
    column comb comber combination combined combiner combustion commerce commutator compacting
    compensator complaint complete component components composing composite composites
    compositor compound compounder compress compressed compression compressor computerized
    concaver concentrator conche condenser conditioner conditioning conductor conduit cone coner
    confectioner confectionery confidential conforming congressional connector connie console
    contact container continuity contour controlled controller convenience conversion converter
    convertible converting convex conveyor cooker cookie cooky cooler cooling cooper
    coordinating copier coping copper coppersmith copra copy copyholder copying copyist
    copyright cord corduroy cordwood core coremaker coremaking cork corncob corner cornice
    corrector correspondence correspondent corrugated corrugator corset corsetier cosmetics
    counter coupler coupling courier courtesy courtroom couturier cover coverer covering covers
    coverstitch crab cracker cracking crafter craftsman crane crankshaft crate crater crayon
    cream creaser creasing creeler crepe creping crib crier crimper crimping cripple crochet
    crocheter crossband crosscutter crotch crown crowner crozer crucible crude crusher crushing
    crutcher cryolite crystal crystalizer crystallizer cube cuff cuffer cullet cup cupola
    cupping cured curer curing curler currency current curtain curve cushion custom customizer
    cut cutch cutter cutting cyanide cycle cylinder dam dampener damper dandy dater dauber dco
    dead debarker debeader deboner deburr deburrer deburring decal decaler decarburization
    decator deck decker deconstruction decorating decorative decorator defect degreaser
    dehydration dehydrator dehydrogenation deicer deliverer delivery demand denim density
    denture deodorizer deoiling depiler depositing deposition desizing deskidding desktop
    detacher detailer detasseler detector developing devices devil devulcanizer dextrine dial
    dials dialyzer diameter diamond diaper dicer dictaphone dictating dictator diecast
    dielectric dies diesel differential diffuser diffusion digester dimension dimpling dinkey
    dip diplomatic dipper dipping directory disassembler disaster discharge disintegrator disk
    disker dismantler dispatch dispatcher disposal disposition dissolver distance distillation
    distiller distillery distribution distributor diver divider dme dobby dock docking
    dockmaster documents doffer doll dolly dollyman donkey door doormaker doors dope dopeman
    doper dosier dotter doubler doubling dough doughnut dowel down drag dragger drainer drapery
    draw drawbench drawbridge drawer drawing drawstring dredge dredging dress dresser dressing
    dressmaker dried drier drifter drill drip drivability drive driven driver drop dropper dross
    drum drummer dry dryer drying dump dumper dumping dumpman dumpster duplicating duplicator
    durable dust duster dye dyed dyeing dyer dynamic dynamite dynamo dynamometer ear earring
    earrings eca eco edge edger edgerman edging editing elastic election electric electrifier
    electrode electroless electrolytic electromedical electron electronic electronics
    electroplater electroplating electrostatic electrotype electrotyper element elevated
    eligibility emblem embosser embossing embossograph embroiderer embroidery emery emissions
    employee ems emulsion enamel enameler encapsulator end endband endless engine engineman
    engines engraver engraving engrosser enlarger enrober enrobing enrollment enroute envelope
    environmental epitaxial epp equalizer erection errand escapement est etch etcher etching
    ethanol evaporator eviscerator examination excellence excelsior exchange exhaust exhauster
    expander expansion expediter expeditor expeller experimental export express external
    extinguisher extracting extractor extruder extruding extrusion eye eyeglass eyelet eyeletter
    fabric fabricating fabrication fabricator fabrics face facer facetor facing facsimile
    factory fagot faker fan fancy fans fare fashioned fastener faucets fax feather feed feeder
    feet felled feller felling felt felting feltmaker fender fermentation fermenter fermenting
    ferrous ferry ferryboat fertilizer fettler fiber fiberglass fiberglasser fieldman fighters
    filament file filer files filing fill filler filleter filling film filter filterer filtering
    filters filtration final finder finer finger finish finished finisher finishing firearms
    fireman firer fireworks fish fitter fittings fixer fixture flag flake flaker flame flamer
    flange flanger flap flapper flare flaring flash flask flat flatbed flatcar flatwork flavor
    fleet flesher flexo flexographic flipper float floats floorperson floss flotation flour flow
    flowers flue fluid flumer fluorescent flusher flute flux fluxer fly flyer flying foam foil
    foiling folder folding follower foot footman forge forger forging fork forker forklift
    forming formula fortifier forwarder forwarding foundation foundry four fourdrinier fourth
    foxer foxing frame framer frames frazer freezer freezing freight french frettage fretted
    friction fringe fringer frit front frozen fryer fsm fuel fuler fulfillment fuling full
    fuller fulling funnel furnace furniture furrier fuse fuselage fuser fusing gaffer gaggerman
    gallery galvanizer gambreler gang gantry garage garbage garland garment garnett garnetter
    garnisher gas gasket gasoline gasser gathering gauge gauger gear gearman gel gelatin gem
    gemologist generating generation generator geothermal germination gettering gift gig gigger
    gilder gill gin girdler girl gizzard glass glassblower glassware glaze glazer glazing globe
    glosser glost glove gloving glue gluing glur gm goat gofer gold goods goodyear gore gouger
    grader grading grainer granite granulator graphite grated grave gravel gravure grease
    greaser greenery grey grid grind grinder grinding grip gripper grit grocery groove groover
    grooving gsa guards guider guillotine guitar gum gummer gun gunite gunsmith gusset gut gyro
    gyroscopic hack hackler hairspring halal half ham hammer hammerer hammersmith hand handbag
    hander handkerchief handle handler handling handstitching handwoven handy handyman hanger
    hanging hanker harbor hardboard hardener hardening hardness harness harp hasher hat hatch
    hatter haul hauler header heading headlight headman hearse hearth heat heater heating heavy
    heddle heddler heel helmet helper hemmer hide hides hiker hitch hitcher hob hobber hobbing
    hog hogshead hoist hoisting hoistman holder hole hollow homes honer honey honeycomb honing
    hood hoof hook hooking hoop hooper hopper horologist horses hose hosiery hosing hostler hot
    hotbed house household houseman hub hull huller humidifier hurricane husker hvac hy
    hydramatic hydrator hydraulic hydraulics hydro hydrochloric hydrogen hydrogenation
    hydrolectric hydrometer hydropulper hydrotreater hygiene hypo hyster ice icebox iceman icer
    icing igniter ignition imager implant implement impregnating impregnation impregnator
    incinerator induction inert inflated inflight ingot ingredient injection injector ink inker
    inlayer innersole inseam inseamer insecticide insert inserter inserting insole inspecting
    inspector install installation installations installer instant instrument instrumentation
    instruments interference interlocker interlocking intermodal inventory ion ionizer iron
    ironer ironing issu issuing issur jacker jacket jacquard jammer japanner jar jelly jet jewel
    jeweler jewelry jig jigger jiggerman jigsawyer jogger joiner jointer jollier jordan
    journeyman juice jukebox jumpbasting jumper kapok kay keg kettle key keyboard keying
    keymodule keypunch kick kidney kier killer kiln kit kneader knife knit knitter knitting
    knock knockdown knocker knockout knot knotter kosher kraft label labeler lace lacemaker
    lacer laceworker lacing lacqur lacqurer ladle ladleman lakes laminated laminating lamination
    laminator lamp lampman landfill lap lapel lapidarist lapper lapping lard larriman larry last
    laster lasting latex latexer lath lathe latrine launchman launderer laundry lawnmower lay
    layboy layout layup leach leaf leak leakage lease leased leather leg legger lehr length lens
    let letter letterer lettering letterpress leveler lever leverman lift lifter light lighter
    limb lime limo limousine linderman line lined lineman linen liner linesman lineworker lining
    link linker linotype linseed linter lip liqufaction liqufied liquid liquor list lister
    litharge lithograph lithographer lithographic lithographing lithopone live lng load loader
    loading loadmaster locate locater lock locks locksmith lockstitch locomotive loft loftsman
    logistician logistics lokie long longshoreman loom loop looper loose lost lot low lowerator
    lozenge lrv lss lube lubricant lubricating lubrication lubricator lug luggage lugger lumber
    lumberman lump lumper lung lure luthier lye macaroni mache machine machined machinery
    machining machinist magazine magnet magneto mail mailer mailing mailroom mainspring
    maintainer maintenance make maker making malt man mandolin manganese mangle mangler manifold
    manipulator mannequin manufacture manufactured manufacturer manufacturers manufacturing
    maple marbleizer marine mariner marker marking marshmallow mash masher mask masker masking
    master mat match matchbook matcher mate mater material matrix matting mattress mco meal
    measurer measuring meat mechanic mechanism mechanist medi medic medicaid medicare mellowing
    melt melter melting mender mercerizer merchant mercury mesh message messenger metal
    metalizer metalizing metallic metalorganic metals meter meterman methane metrology mica
    microfiche microfilm microphone microwave mig milk milkman mill milled miller milliner
    millinery milling millwright mini minute mirror miter mix mixer mixing mock mocvd modular
    mogul moisture molasses mold molded molder molding moldmaker monkey monogram monomer
    monorail monotype monovinylacetylene mop morgu moth motor motorboat motorcoach motorcycle
    motorman motors motorsports mottle mottler mount mounter movement movements mover mrp mud
    muff muffle muffler mule multicraft multifocal multiple multiskill munitions musical mva
    mvfr mystery nail nailer nailhead nailing naphtha naphthalene napkin napper narrow
    navigation nc neck necker necktie needle needleworker negative neon net netting neutralizer
    nib nickel nicker night nipple nitrate nitric nitroglycerin no nonelectrolytic noodle
    normalizer notch notcher novelty nozzle npo nso number numberer numeric numerical
    numerically nut nutritional nylon oar octave odd off offal offbearer office offline offset
    oil oiler oilfield olive oliving onm onsite op open opener operation operator operators
    optic order ordering ordinary ore organ oriental ornament ortho orthodontic orthotic
    orthotics out outboard outbound outer outfitter outside outsole oven over overcaster
    overcoiler overedge overedger overhauler overhead overlock overlocker overseamer oxide
    oxidizer oxyacetylene oxygen pack package packager packages packaging packer packing pad
    padder padding pager paint painter painting pairer pallet palletizer pan pancake panel
    panelboard paneler panels panner pantograph pants paper paperback paperboard papier
    parachute paraffin paratransit parcel parker parking part parter particle partition parts
    pass passenger passer pasta paste paster pasteurizer pasteurizing pasting pastry patch
    patcher patching patroller pattern patternmaker pbx pdpmo peanut pearl pedicab pedorthotist
    peeler peeling peelman peening pegger pellet pelletizer pelt pelter pen pencil pencils
    penman pepper percher percussion perfect perforating perfume perfumer perishable permit
    permits person petroleum pewter phone phonograph phosphoric photo photocomposing photocopy
    photocopying photograph photographic photongraving photoresist photostat phototypesetter
    piano pick picking pickle pickler pickling pickup pie piece piecer pier piercer piercing pig
    pigment pigs piler pill pilling pillow pillowcase pilot pincher pinion pinker pinking pinner
    pinsetter pipe pipeline pipelines pipeman piper pipes pit pitch pitman pitter pivot placer
    places planer planing planishing plant plasma plastic plastics plate platemaker plateman
    platen plater platform plating platinum pleater pleating plodding pluck plucker plug plugger
    plugging plugman plunger plush ply plywood pneumatic poacher pocket pointer polarizer pole
    poler polish polisher polishing poly polymerization polystyrene polyvinyl pond pony popcorn
    popper porcelain port positioner postal pot potato potter pottery poultryman pouncer
    pouncing pounder pour pourer powder powdered powderer power powerhouse powerplant pre
    preassembler precast precipitator precision preflight preform preparation preparations
    preparer prepper prepress prescription preservative press presser pressing pressman pressure
    prestressed pretzel pricker primer priming print printed printer printing prize prizer probe
    process processing processor production profile profiler profiling progress proof proofer
    proofreader prop propellant propeller propulsion prosthetics prototype prover ptf
    publication publisher publishing puddler puffer pug pugmill pull puller pulley pulling
    pullman pulp pulper pulverizer pulverizing pump pumper pumping pumpman punch punchboard
    puncher puppet purchase purification purifier purser pusher putty pvc pyridine pyrometer
    quarter quartz quick quill quiller quilt quilter quilting qunching quotation rack racker
    racking rackman radar radial radiator radioactive radioactivity rag ragman rail railcar
    railroad railway ramp rampman rand rander rapid rasper rattle raveler raw rawhide ray rayon
    razor rca re reach reactor reader ready reagent reamer reaming rebrander rebuilder recapper
    recausticizing receiver receiving reclaimer reclamation reconditioner recooperer record
    recorder recoverer rectifier recyclable recycle recycling reducer reduction reed reel reeler
    reeling refined refiner refinery refining refinish refinisher refractory refrigerating
    refrigeration refrigerator refuler refuling refurbish refuse regasification regenerator
    register registry regrooving regulating regulator reheater reinforcer relay reliner relish
    relocation remelter remnants remover renderer renewables renovator repair repairer repairing
    repairman repatcher repeat repeater replacer reproducer reproduction reprographics resaw
    rescur reserve resin resistance resistor respooler restorer retailer retarder retort
    retoucher retread retreader return returned reverberatory reverser rewinder reworker rib
    ribbon rice rickshaw riddler rigger rigging rim ring rip ripening ripper ripsaw rivers rivet
    riveter riveting ro roadmaster roads roast roaster roasterman robot rocker rod rodding roe
    roll rolled roller rolling rolloff rolls room rooter rope rotary rotor rouge rough rougher
    roughing rounder roundhouse rounding route routeman router routing rover roving rst rto rts
    rubber rubbing rubbish rug ruler rules ruling runner running rural rust rv rvda sack sacker
    saddle safe safecracker sagger sail sailing sailor salt salter salvage salvager sample
    sampler sand sandblast sandblaster sander sanding sandstone sanitation sanitizer sapphire
    sash satellite saturator sausage saw sawer sawing sawmill sawyer sb scada scalder scale
    scaleman scaler scales scaling scallop scalloper scanner scanning scarf scarfer scavenger
    schedule scheduler scheduling scheme scissors scooper scooter scorer scoring scourer
    scouring scow scrap scraper scrapper scratch scratcher screen screw screwhead screwmaker
    scroll scrubber scutcher seafood sealer sealing seam seaman seamer seaming seamless
    seamstress seasonal seasoner seasoning seat seater seating secretary sectional segment
    selector semi semiconductor semiconductors sensitizer separating separation separator
    sequins sequstration serging servicer sessions set setter setting setup sew sewage sewer
    sewing shackler shactor shade shader shadowgraph shag shagger shake shaker shank shanker
    shaper shaping sharpener shaver shear shearer shearing shed sheep sheeter sheetfed sheets
    shelf shell sheller shifter shingle ship shipfitter shipment shipping shirring shirt shochet
    shoe shop shore shos shotblast shotblaster shotgun shoulder shoveler shover shredder
    shredding shrimp shrink shrinker shrinking shrouder shucker shuttle side sider sieve sifter
    sifting sight signal signaler signalman silica silk silker silo silver silverer silvering
    silversmith silverware simplex singe single sink sinker sinter sintering size sizer sizing
    skate skates skein sketch skewer ski skimmer skin skinner skinning skip skipper skirt skiver
    skiving skoog skull slab slack slag slagman slaker slasher slat slate slaughterer sled
    sleeping sleeve sleever slice slicer slicing slide slider slime slinger slip slipman slitter
    slitting sliver slope sloper slotter slubber sludge slug slugger small smar smash smasher
    smelter smith smog smokehouse smoker smoking smoother smt snagger snaker snapper sneller
    snipper snuff soaker soaking soap soaper sock socket soda sofa soft softener solder solderer
    soldering sole solid solution solvent sort sorter sorting soup sourer souvenir spanner spar
    spare spark spbs specialties specialty specker speed speedboat speeder speedometer spice
    spike spindle spindraw spinner spinneret spinning spiral splicer splicing split splitter
    splitting sponge sponger spool spooler spooling spooner spot spotter spout spouter spray
    sprayer spraying spread spreader spreading spring springer sprinkler squak square squaring
    squegee squezer ssa stacker stadium stain stainer staining staker stamp stamper stamping
    stamps staple stapler stapling starch starcher starchmaker starter station stationary
    stations stator stave stayer steak steam steamboat steamer steaming steel steeping stem
    stemmer stencil stenciler stenographer stenotype step stereotype stereotyper sterilizer
    stevedore stevedoring stewardess stick sticker stickman stiffener still stillman stippler
    stitch stitcher stitching stock stocker stocking stocklayer stockman stockroom stogy stoker
    stone stonecutter stoneman stoner stonework stoneworking stop stopper storekeeper storer
    storeroom stove stower straddle straight straightener straightening strainer strand strander
    stranding strap strapper straw street streetcar stretch stretcher stretching strickler
    striker string stringed stringer stringing strip stripe striper striping stripper stripping
    stroboscope structure structures stubber stuffer stunner stylus sub subassembler subassembly
    sublimer substation subway sucker suction sude suding sugar suit sunglasses supercharger
    supervising supplier supply supportability surfacer surfacing suspension suture swabber
    swage swager swaging swatch sweat sweatband sweater sweet swing swiss switch switchboard
    switchbox switcher switchgear switching switchman synthetic syrup tab tabber table tableman
    tablet tabulating tack tacker tag tagger tail tailer tailing tailings tailor take tallier
    tallow tally tamale tandem tank tankage tanker tankerman tankman tankroom tanner tanning tap
    tape taper taping tapper tare tariff tarring tassel taster taxi taxicab taximeter tea
    teamster tear tearer teasel telecommunications telecommunicator telegraph telegrapher
    telegraphic telephone telescope teletype teletypesetter teletypewriter temper temperature
    temperer template tenant tender tenon tenoner tension tenter terminal terrain testboard
    tester tetryl textile texturing thermal thermo thermometer thermoscrew thermostat third
    thread threader threading threshing through throw thrower tick ticker ticketer tier tig
    tight tightener timer timing tin tinner tinning tinsmith tinter tip tipper tipping tipple
    tire tnt tobacco toe toggle toggler toilet toll tombstone tone tongu tool tooler tooling
    toolroom toolsmith tooth top topping topstitcher torch tosser touch touching tow towboat
    towel tower towerman town toy toys trace tracer tracker trackmobile tractor trading traffic
    train trainman trainmaster trains trammer transcribing transfer transferrer transformer
    transit transmission transport transportation trash traveler traverse tread treat treater
    treating treatment treer trim trimmer trimming trip tripe triple tripper trolley trophy
    trouble troubleman troubleshooter troubleshooting truck trucker truckman truing trur truss
    try tst tub tube tuber tubing tubular tuft tufter tufting tug tugboat tugger tumbler
    tumbling tune tuner tungsten tunnel turbine turbo turkey turn turner turning turret twine
    twist twister twisting twitchell tying type typecasting typesetter typesetting typewriter
    typing typist uam uke ultrasonic umbrella under undercollar underliner underwear
    underwriting unemployment unhairer unit unloader unloading unscrambler up upfitter
    upholstered upholsterer upholstery upkeep upper ups use used usps utilities utility vacuum
    valve valver vamp vapor variety varitype varnish varnisher varnishing vat vault vein velvet
    vending veneer vent ventilation venu verification verifier vertical vessel vest vial
    vibrator vinegar viner violin viscose voicer voltage vulcanizer vulcanizing wad wafer wafers
    wagon waist waistband waistline wallcovering ware warehouse warehouseman warm warp warper
    wash washer washhouse washing washroom washtub waste wasteman wastewater watch watcher
    watchmaker waterproofing waterworks wave wax waxer weave weaver weaving webbing wedger weigh
    weigher weighmaster weighter weld welder welding wellhead welt welter wet wetter whacker
    wharf wharfinger wheel wheelchair wheeler wheelman wheelwright whip whipped white whitener
    whiting whiz whizzer wicker width wig wigs winch winchman winder winding windmill window
    windshield wine winemaker wing wiper wire wireless wireman wirer wireworker wiring wood
    wooden woodshop woodwind woodworker woodworking woodyard wool word working workroom wort
    wrap wrapper wrapping wreath wrecker wrecking wringer wrong wsr ww wwtp xerox yacht yard
    yardage yarder yarding yardmaster yarn yeast yoke yoker zanjero zigzag zigzagger zinc zip
    zipper zone zyglo`,
  ],
  [
    'other',
    `
    aadc aav abatement abdominal abe abuse academic access accessibility accessioner accident
    accommodations accompanist accreditation acg acnp acoustic acoustical activist activities
    activity actor actress acupressurist acupuncture acupuncturist acute adac adapted adaptive
    addiction addictions address adjunct administration admission adolescent adoption adult
    adults advanced adventure adviser advocate adzer affairs afloat african after agility agis
    agribusiness agriculture agriscience agronomy aide aids airborne aircrew aircrewman airspace
    alcohol algebra allergist allergy alley allied alligator alpine altitude american amphibious
    amusement anatomic anatomy anchor ancillary anesthesia anesthesiologist anesthesiologists
    anesthetist angiographer animal animation ankle announcer anthropology anti antisubmarine
    aoc apa ape apn appetizer apple applications applicator applier apportionment apprenticeship
    apprise aprn aptitude aquaculture aquarist aquatics arabic arborist archaology archeology
    architecture archival archivist armament armed armor armored army arnp arobics arodynamics
    arrangement arranger arranging arresting arson art artificer artillery artistic asbestos
    ashore asian asl asparagus asphalt assault asset assignment assisted assistive association
    astac asthetician astronomy astrophysics asuw asw athlete athletic athletics atr attache
    attack attendant attending attic atwcs aud audio audiologist audiology audioprosthologist
    augmentee auricular aurist authority autism autopsy av avian aviculturist awning axman baby
    baccarat backho bacteriology baggage bailiff ballerina ballet ballistic banqut bar barback
    barber barbering bariatric barista bark barmaid barn bartender baseball based basic
    basketball bass bather bathhouse baton battalion battle bc beach beautician beauty bee
    behavior behavioral bell bellhop bellman bellperson bereavement berry betting beverage bible
    biblical bibliographer bicyclist bilingual billboard bingo biochemistry biological biology
    biometrics biometrist biostatistics bird birth bituminous black blackjack blaster blasting
    blind blockmason bodywork bog boilermaker bolter bolting bomb bookmobile border boss botany
    bounty bowler boy braille brain breakfast breastfeeding breeder bricklayer brickmason
    broadcast broadcaster broil broiler bronc broomer brother brownfield brownfields bss buffet
    building buildings buncher bunk bureau busser buster butler caddie caddymaster cafe
    cafeteria cager calculus cameraman camp campground campus canary cancer cane canine cannon
    cant canteen canter cantor cap cardiac cardiologist cardiology cardiopulmonary
    cardiothoracic cardiovascular cardroom care career caregiver caretaker carhop carpenter
    carpenters carpentry carpet carriage carrot case casework caseworker casino catalog catapult
    categorical caterer catering cath catheterization catholic cavalry cbpo cbrn ccc ccrn ccs
    ccu cd cda cec ceiler ceiling celery cement cemetery center ceramics ceremonies certificate
    certified cfer cfi cg chambermaid chaperone chaplain charge checkout checkroom chef chemical
    chemistry chemo chemotherapy chest chha chick chicken child childbirth childcare childhood
    children chimney chinese chiropractic chiropractor choir choke choker choral chore
    choreographer chorister christian christmas cht chuck church chute chw ci cia cinema
    cinematographer cis clam classer classroom cleanup clearer clearing clergy climatology
    climber clinic clinical clinician closed closet clown cls clsp club clubhouse clvt cma cmo
    cmt cna cnm cnmt cnor co coach coaching coaster cocktail code coder coding coffee college
    colon colorectal columnist combat combatant combine comedian comfort comic command commander
    commanding commentator common communication communications community companion company
    competence complex composer composition compounding computed coms comt concert concession
    concessionaire concessionist concierge concrete condominium confessor congregational
    connection conservation conservator constable constructor consumer contained containment
    continuing continuous control cook cooking cooperative cop cora corn cornea corporal
    corpsman correction correctional corrections corrective cosmetologist cosmetology costume
    costumer cot cota cotta cottage counseling counselor counterintelligence countermeasures
    country couples course coverings cow cowboy cp cpc cpht cpm cpo cpr cps cpt cpta crabber
    crafts craps crcst creative cremator crematory crew crewman crewmember crime crimes criminal
    criminalist criminology crisis critic critical crna crnfa crop crops cross crossing crt
    cruise cruiser crulty cryptologic csfa csi css cst ct cte ctrs cts cub cue cuisine culinary
    culler cultivator cultural culture culturist curator curb curriculum custodial custodian
    custody cvt cyclist cyfsw cytogenetic cytogeneticist cytogenetics cytologist cytology
    cytopathologist cytotechnologist dance dancer dancing dape dats day daycare daylight dc dd
    dds deadener deaf dealer dean debeaker debriefer debriefing debris deckhand deckman
    decommissioning decontamination deep defense defensive delayed deli delicatessen delimber
    demolition demolitionist demonstration dental dentist dentistry dentofacial department
    dependency deployed deputy dermatologist dermatology dermatopathologist derrick derrickman
    destination detective detention detonator development developmental developmentally diabetes
    diagnostic diagnostician dialysis dice diem diet dietary dietetic dietetics dietician
    dietitian digger digging dimmer dining dinner direct direction dirt disabilities disability
    disabled disc discovery disease dish dishwasher disorders dispenser dispensing ditch ditcher
    ditching diversified divine diving divinity dj dmo dobie docent doctor dog dogger domestic
    donation doorkeeper doorman doorperson dormitory dosimetrist double doula dozer dpm dpo dpt
    dr dragline drain drama dramatic dredger dressage driller driving drt drug drugless drugs
    drywall drywaller dsp dtr dual duck duct dude duralumin duty dvm early earth ec
    ecclesiastical echo echocardiographer echocardiographic echographer ecology economics
    ecotherapist ecse ed edda education educational educator eeg efda effects eggs ekg elder
    electrician electrocardiogram electrocardiograph electrologist electrolysis electrolysist
    electroncephalogram electroncephalograph electroncephalographic electroncephalography
    electroneurodiagnostic electrophysiology electrotherapist elementary elevator elevators
    elint embalmer embryology emergency emission emotional emotionally emt encoding endo
    endocrinologist endodontist endoscope endoscopist endoscopy enforcement enforcer english
    enhanced enlisted enrichment ensemble entertainer entertainment entrance eo epc epoxy equine
    equstrian er eradicator erector escalator escort ese esl esol establishment esthetician
    ethics ethnic ethnology etymology evidence evs excavating excavation excavator exceptional
    exercise exerciser exhibitions exhibitor exhibits expanded expedition expeditionary
    exploitation explosion explosive explosives expressive extension exterior extermination
    exterminator extra extracorporeal extraction extras extremity facialist facilitator facs
    faculty fairing faith faller family fancier farm farmer farming farmworker farrowing fast
    fbi fcs fellow fence fern ferris ffa fighter fighting fingernail fire firebreak firebrick
    firefighter firestop firestopper fisher fisherman fishing fitness fitting flagger flagman
    fleece flex flexible floater floor floorhand flooring floriculture flume fnp food foods
    football for force forces foreign foreman forest forestry form formal fortune foster
    fountain fp fracturing framing frog frost fruit fry fsis fugitive fumigator function
    functions funeral furrer galley gambler gambling game gamewell gaming gardener gardening
    gasfitter gastrointestinal gastronterologist gastronterology gate gateman gatherer gccs gdmi
    ged genetic genetics geodesy geography geology geometry geophysics geriatric gericare german
    gerontological getter gfm gi ginner giver glaucoma glazier go golfer gopher gopherman gospel
    gow gra grab grade graduate graduation grain grand grape grapple grappler gravity greenhouse
    greens greenskeeper greeter griddle grief grill groomer ground groundman grounds
    groundskeeper groundskeeping groundsman groundsperson grout grove grower growth gsi gta
    guard guidance guide guided gunfire gunner gunnery gust gutter gutterman gwot gym gymnasium
    gymnastics gyn gynecological gynecologist gynecology gypsum hair hairdresser hairstylist
    hall hammerman handicapped handicapper handicaps hard hardwood harvest harvester harvesting
    hatchery hawk hay hazard hazmat healer health healthcare hearing heart hebrew helicopter
    heliotherapist hematologist hematology hematopathologist herb herbalist herbarium herd
    herder herdsman hewer hha hi high highwall highway him himars hip hired his histologic
    histologist histology historiography history histotechnician histotechnologist hiv hockey
    hod hoe holistic home homebirth homeopathic homicide hooker hookman hop horizon horizontal
    horn horse horseback horseman horticultural horticulture hoseman hospice hospital
    hospitalist hospitality host hostess hotel housekeeper housekeeping houseperson hpe hper hse
    humanities humint hunter hunting husbandman husbandry hydrant hydroblaster hydrodynamics
    hydrography hygienist hypnotherapist ia icu identification identifier ilo imaging
    immunodeficiency immunologist immunology impaired impairments impersonator inclusion
    indirect infant infantry infantryman infection infirmarian infirmary informal inhalation
    innkeeper inorganic inpatient insect insemination inseminator institutional instruction
    instructional instructor instrumental insulation insulator intake intel intelligence
    intensive intercept interceptor interior intermediate intern internist interpreter
    interrelated intervention interventional interventionist intraoperative invasive
    investigation investigative investigator ionm ipm irish ironworker irrigation irrigator
    isotope itinerant jack jackscrew jail jailer jailor janitor janitorial jockey joint joist
    journalism journalist journey joy jtac judo jury juvenile karate keeper kelp kennel keno
    kinder kindergarten kinesiologist kinesiology kinesiotherapist kitchen laborer lac lacrosse
    lactation ladies lance landing landlady landscape landscaper landscaping language languages
    large laryngologist latent lather latin launch launching lav lawn layer laying lcat lcmhc
    lcsw ld ldo leadite leagu learning leaser lecturer lettuce lhd liberal librarian library
    licensed lieutenant life lifeguard lifestyle lighting lightning linear linoleum lion
    literacy literature livestock living lm lmft lmhc lmp lmsw lmt lna lobby lobster location
    locker lode lodge lodging log logging longwall loss lota lottery lounge lpa lpc lpn lpo lpt
    lpta lta luncheonette lunchroom lvn lvt magician magnetic magtf maid main maintenanceman
    makeup male mall mammal mammographer mammography management manhole manicurist manipulative
    manual marble marina marriage marshal martial mason masonry mass massage masseuse mastering
    mastic math mathematics matron maxillofacial mc md med medical medication medicine menhaden
    mental mentally menu meo merry mess metalsmith meteorology mft mha mht micrographic middle
    midwife migratory mildly military milker milking miner mineralogy miniature mining minister
    ministries ministry minor missile missiles mission missionary mistress mitigation mixed
    mixologist mk mlb mlrs mlt mobile mobility modern mohel mohs monitor monk montessori
    monument morning mortar mortician mortuary mosaic moss motel mother motocross mountain movie
    moving mower mr mri msc mt muck mucker mucking multi muscle museum mushroom music musician
    mutul nanny narcotics narrator nascar nata naturopath naturopathic naval navigator navy need
    needs neonatal neonatologist nephrologist nephrology neuro neurodiagnostic neurologic
    neurological neurologist neurology neuromonitoring neuropathologist neurophysiology
    neuroradiologist neuroscience neurosurgeon newborn newscast newscaster nitro nmt
    noncommissioned nonsurgical not novice nozzleman np nuclear nuisance nun nurse nursery
    nurseryman nursing nutrition ob obedience obgyn obstetrical obstetrician obstetrics
    occupancy occupational oceanography ocular oculist oculoplastic od oes offender official
    offshore oiling old olericulture oms oncologist oncology onion opera operating operational
    operations ophthalmic ophthalmological ophthalmologist ophthalmology optician options
    optometric optometrist optometry oral orange orchard orchestra orchestrator orchid orderly
    ordinance ordnance organic organist organization organizer orientation ornamental
    orthodontics orthodontist orthopadic orthopedic orthopedics orthopedist orthoptist orthotist
    osteopath osteopathic osteopathy ot ota other otolaryngologist otorhinolaryngologist otr
    outpatient outreach owdpm owds oyster pa pacu pai paintings paleology pans pantry
    paperhanger para parachutist paraducator paramedic paraprofessional pararescu parasitologist
    parent parer pari parish park parks parlor parole parqut party pastor pastoral pathologist
    pathologists pathology patient patriot patrol patrolman pavement paver paving payloader pca
    pct pe pecan pediatric pediatrician pediatrics pedicurist pedorthist peer penology peo
    percussionist perforator performance performer performing perfusionist perinatal
    periodontist permastone personality pest pesticide pet pharm pharmacist pharmacology
    pharmacy philosophy phlebotomist phlebotomy photographer photography photojournalist
    photovoltaic physiatrist physical physically physician physics physiologist physiology
    physiotherapy pianist pic picker picture pigeon pile piling pillar pipefitter pipelayer
    pitcher pizza place placing plans plantation planter planting plaster plasterer plastering
    play player playground plow plowman plumber plumbing pm pmh pmr pnp po podiatric podiatrist
    podiatry poisoner poker police polysomnographic polysomnography pool poolroom porter
    positron post poster postmaster postulant pots poultry pound powderman practical practice
    practicing practitioner prearranged prearrangement precaster preceptor precinct predatory
    prefabricated prekindergarten prenatal preparator preparatory preparedness preschool
    preservation presidential prevention preventive priest primary prints prior prison privacy
    private prn probation procedures proctologist proctor producer professor profit profound
    program programs progressive projection projectionist projector projects propagation
    propagator prosthetic prosthetist prosthodontist protective protector provider provost
    pruner pst psychiatric psychiatrist psychiatry psycho psychodramatist psychological
    psychology psychosocial psychotherapist pt pta public pugilist pulmonary pulmonologist pupil
    puppeteer pv qualified quarry quarrying ra rabbi race racebook racehorse racer racetrack
    racing radiographer radioisotope radiologic radiological radiologist radiology raft rafter
    rafting raise raiser rake raker ram ranch rancher ranger rat rater rcis rcp rda rdh rdms
    readiness reading realtime rebar reconnaissance reconstructive recording recordings
    recordist recovery recreation recreational rector redevelopment reducing referee reference
    reforestation registered registrar regulation rehab rehabilitation rehabilitator reinforced
    reinforcing relief religion religious remedial remediation removable removal renal renewable
    replanter replanting reporter reports reprocessor reproductive rescu research residence
    resident residential resonance resort resource respiratory rest restaurant restorative
    resuscitation retarded retention retina retinal reverse rheumatologist rhit ride rider rides
    riding rig right rink riprap river riverman rma rmt rn rnfa road robber rock rockman
    rodbuster rodent rodeo rolfer rollway rontgenologist roof roofer roofing rooms roper roub
    roughneck round roustabout rpht rpsgt rpt rrt rt rtt russian rvt sa sacristan safety salad
    salmon salon salvationist sandfill sandwich sanipractic sat scaffold scaffolding scalp
    scalper scan scene scholastic school science scoop score scoreboard scorekeeper scout screed
    screener screening scribe scrub scuba sdc sdo sdv sea seal secondary secretarial sed
    seedling seeing segmental seiner self sensitive sensor septic sergeant serials serious
    serology servant server serviceman services servicing severe sex sexer sexual shaft shale
    shallot shampoo shampoor sheet shellfish shelter sheltered shelver sheriff shield shift
    shill shiner shingles shipboard shipwright shipyard shock shooter shorer short shorthand
    shot shovel show shower showman shrub shw sidewalk siding sign signals silviculture
    simulation singer singing sister site sitter skateboarder skater skating skid skidder
    skidway skier skiing skills sky skycap skydiver slackman sleep slipper slot slp slpa slurry
    smoke snack sniper snow snowboarder snubber soccer social sociology sod softball solar
    soloist sommelier songwriter sonographer sorority sound sounder source sous sow spa spanish
    spd speaker speaking special specimen speech spinal spiritual sports sportscaster spotlight
    sprinkling spud spudder squad squirrel ssbn ssn st stabilizer stable stage stagecraft
    stagehand stair stand star start statistics steamfitter steamline sterile sterilization
    steward stna stonemason stopping stormwater straightedge strength strike stucco stud student
    students studies studio stull stump stumper stunt stylist subject submarine substance
    substitute subsurface summer sunday superior supervision support suppression surfer surgeon
    surgery surgical surveillance survival swamper sweep sweeper swg swim swimmer swimming
    system systems ta tacmobile tactical tactics tailman tailoring takeoff talk tamer tamper
    tamping tanbark tapping tar target targeting task tattoo tavern taxonomy teacher teaching
    tearoom technologist teenage telecasting telemetry television tennis tensioning teo term
    termite terra terrazzo terrorist tested textiles theater theatrical theology theoretical
    theory therapeutic therapist therapy thermodynamics thinner thoracic thresher tile tiler
    tiling tiller timber timberman tissu tms toddler tomahawk tomography tong tonger toolman
    topology topper torpedo tour tourist tournament tpw track trackman traditional trail trailer
    trailhead trainer training tram transcription transcriptionist transition transitional
    translator transplant transplanter transporter transverse trap trapper trauma trawler tray
    tree trench trestle triage trials trigonometry trooper tsa tso tuav tuberculosis tuck turf
    turntable tutor tv tvi twelfth twenty ultrasonographer ultrasound umpire undercover
    underground undertaker underwater unexploded uniform university urban urologic urologist
    usher vaccinator valet vascular vegetable vehicle venetian ventriloquist vertebrate vet
    veterans veterinarian veterinary victim video videographer videotape vine vinyl violence
    violinist virus vision visiting visitor visual visually vocal vocalist vocational voice
    volcanology volleyball volunteer vrc vrt wagoner waiter waitress waitstaff walker wall
    wallpaper wallpaperer ward warden wardrobe warfare warning warrant watchman waterman weapon
    weapons weatherboard weatherization weed weeder weight weir welfare well wellness wetlands
    whale whistler whitewater wild wildfire wildland wildlife windrower wireline woman women
    woods woodsman work works workshop world worm worship wrangler wrestler wrestling writing
    yardman yardwork yoga youth zoo zookeeper zoology`,
  ],
  [
    'procurement',
    `
    buyer buying category origination pulpwood purchaser purchasing shipper sourcing subcontract
    supplies tools wholesaler`,
  ],
  [
    'research',
    `
    abss accelerator ag agronomist anatomist anthropologist aquarium aquatic arboriculture
    archaologist assayer astrochemist astronomer astrophysicist atmospheric bacteriologist
    behaviorist biochemist bioinformaticist bioinformatics biologist biomanufacturing biometric
    biophysics biotechnician botanist breeding challenging chemist chronic climate clt
    communicable computational computer conservationist criminologist deoxyribonucleic disorder
    dna dnr dolphin downstream eating ecological ecologist economic economist electrical
    embryologist entomologist environmentalist epidemiologist epidemiology erosion estuary
    ethnologist etiologist evaluator fertility fingerprint fisheries forage forecaster forensic
    forester formulation formulator fowl gamma genealogist geneticist genomics geographer
    geological geologist geomorphologist geophysicist geoscience geoscientist geotechnician
    grazing groundwater habitat histopathologist historian historic horticulturist hp hybrid
    hydrogeologist hydrologic hydrologist hydrometeorological icp indian industrial infectious
    interpretive lidar linguist logger metaphysicist meteorological meteorologist methodologist
    micro microarray microbiological microbiologist microbiology microscopist molecular
    monitoring morphologist mycologist napeo naturalist nematologist neo neurophysiologist
    neuropsychologist neuropsychology nlo nutrient nutritionist observations oceanographer
    olericulturist organizational osteologist paleobotanist paleologist paleontologist
    pharmacologist philologist physicist phytopathologist plotter policy polygraph polymer
    preservationist prospector protein psychologist psychometrician psychometrist radcon
    radiochemical radiosonde rangeland refuge rehs remote researcher rmo rp rpas sampling
    scientist seismic seismograph seismologist sensing silviculturist sociologist soil soils
    species specimens spectroscopist suas sugarcane swine taxonomist terrestrial toxicologist
    viscosity volcanologist zoologist`,
  ],
  [
    'sales',
    `
    aisle ambassador auctioneer boats booth boys broker canvasser cashier commission commodities
    counterperson demo demonstrator designated disbursing displays furnishings goodwill idea
    inside investments layaway leasing liquors men model nude parimutul pawn peddler pets
    realtor realty redemption rental retail sales salesman salesperson seller selling shopper
    signs solicitor speculator sporting store subscription telemarketer telemarketing telesales
    territory trader travel tsr undraped vendor wear wholesale will`,
  ],
  [
    'security',
    `
    isso things`,
  ],
];
